import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Call, fail } from './call.ts'
import type { LoopbackSlack } from './loopback.ts'
import type { Json, StoredFile, Team } from './world.ts'

/** Slack's page for whoever is not let in: it comes with HTTP 200. */
const LOGIN = '<!DOCTYPE html><html><head><title>Sign in to Slack | Slack</title></head><body>Sign in</body></html>'

/** Whether the bot may have a file: it was handed over in a form, or shared where the bot is. */
function isKnown({ world }: LoopbackSlack, team: Team, { isHanded, channels }: StoredFile): boolean {
  return isHanded || [...channels].some((id) => world.channels.get(id)?.members.has(team.bot.user))
}

export function fileInfo({ slack, team, body }: Call): Json {
  const file = slack.world.files.get(String(body.file))
  if (!file || !isKnown(slack, team, file)) return fail('file_not_found')
  if (file.isDeleted) return fail('file_deleted')
  return { file: fileJson(slack, file) }
}

export function fileJson({ api }: LoopbackSlack, { id, team, owner, name, bytes, channels }: StoredFile): Json {
  const url = `${new URL(api).origin}/files-pri/${team}-${id}`
  const written = encodeURIComponent(name)
  const kind = name.includes('.') ? name.split('.').at(-1)! : ''
  return {
    ...{ id, name, title: name, user: owner, user_team: team, created: Math.floor(Date.now() / 1000) },
    ...{ mimetype: MIME[kind] ?? 'application/octet-stream', filetype: kind, pretty_type: kind.toUpperCase() },
    ...{ mode: 'hosted', size: bytes.length, is_external: false, file_access: 'visible', channels: [...channels] },
    ...{ url_private: `${url}/${written}`, url_private_download: `${url}/download/${written}` },
  }
}

const MIME: Readonly<Record<string, string>> = { pdf: 'application/pdf', txt: 'text/plain', png: 'image/png' }

export function serveFile(
  slack: LoopbackSlack,
  path: string,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const { world } = slack
  const file = world.files.get(/^\/files-pri\/[^/-]+-([^/]+)\//.exec(path)?.[1] ?? '')
  const token = world.tokens.get(headers.authorization?.replace(/^Bearer /, '') ?? '')
  const team = token && !token.isRevoked ? world.teams.get(token.team) : undefined
  if (!team) return void response.writeHead(302, { location: '/?redir=%2Ffiles-pri' }).end()
  if (!team.scopes.has('files:read')) {
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN)
  }
  if (!file || file.isDeleted || !isKnown(slack, team, file)) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes)
}
