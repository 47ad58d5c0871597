import type { RespondFn } from '@slack/bolt'
import { type MessageBody, section } from './block.ts'
import { isClosed } from './errors.ts'
import { ask, type Line } from './line.ts'
import { type Asker, soon } from './reception.ts'

/** Answers somebody so that nobody else sees it. */
export type Reply = (body: MessageBody) => Promise<void>

/** One of our own sentences, in Slack's markup. */
export function inWords(words: string): MessageBody {
  return { text: words, blocks: [section(words)] }
}

/** To a command or a shortcut: Slack takes five answers within 30 minutes (interactivity/handling-user-interaction). */
export function byResponse(respond: RespondFn): Reply {
  return async (body) => {
    await respond({ ...body, response_type: 'ephemeral', replace_original: false })
  }
}

/** In the conversation itself, in a thread of it where there is one: only there is an answer seen by who reads a thread. */
export async function whisper(line: Line, asker: Asker, body: MessageBody, thread?: string): Promise<void> {
  const { team, person, channel } = asker
  const where = { channel, user: person, ...(thread ? { thread_ts: thread } : {}) }
  await ask(line, team, 'chat.postEphemeral', { ...where, ...body }, { signal: soon() })
}

/** In the thread in which a button was pressed; where we are not let in, by the way that Slack gives to every press. */
export function inThread(line: Line, asker: Asker, thread: string | undefined, respond: RespondFn): Reply {
  return async (body) => {
    try {
      await whisper(line, asker, body, thread)
    } catch (error) {
      if (!isClosed(error)) throw error
      await byResponse(respond)(body)
    }
  }
}

/** In a message of the private conversation. */
export function inDirect(line: Line, { team, person }: Asker): Reply {
  return async (body) => {
    const asking = { signal: soon() }
    const { channel } = await ask<{ channel: { id: string } }>(
      line,
      team,
      'conversations.open',
      { users: person },
      asking,
    )
    await line.pace.turn(channel.id, asking.signal)
    await ask(line, team, 'chat.postMessage', { channel: channel.id, ...body, unfurl_links: false }, asking)
  }
}
