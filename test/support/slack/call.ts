import type { LoopbackSlack } from './loopback.ts'
import { Refused } from './refused.ts'
import type { Json, Person, Team } from './world.ts'

/** A call of a Web API method by the bot of a workspace. */
export interface Call {
  slack: LoopbackSlack
  team: Team
  body: Json
}

/** @throws Refused when the workspace did not grant the scope */
export function demand(team: Team, scope: string): void {
  if (team.scopes.has(scope)) return
  throw new Refused('missing_scope', { needed: scope, provided: [...team.scopes].join(',') })
}

/** @throws Refused */
export function personOf({ world }: LoopbackSlack, id: string): Person {
  return world.people.get(id) ?? fail('user_not_found')
}

export function fail(word: string): never {
  throw new Refused(word)
}
