/** What Redline says on Slack alone, in Slack's markup. What it says everywhere stands in adapters/sentences.ts. */

export const READY = 'Your review is ready, in this thread.'

/** In private, when the channel is closed to us. */
export function notHere(channel: string): string {
  return `I cannot write in <#${channel}>: I am not in it, or it is archived. So I answer you here. Somebody in the channel can invite me to it.`
}
