import { fetchFile, hostsOf, type Source } from '../fetch-file.ts'
import { type DownloadedFile, type Job, PlatformError } from '../port.ts'
import { ask, type Line } from './line.ts'
import { ticketOf } from './ticket.ts'

/** Where Slack keeps files: https://docs.slack.dev/reference/objects/file-object */
export const SLACK_FILES: Source = hostsOf('files.slack.com')

/** A file as Slack describes it, as far as it is looked at. */
export interface SlackFile {
  id: string
  name?: string | null
  size?: number
  mimetype?: string
  /** `hosted`, `external` for a link to elsewhere, `tombstone` for one that was deleted … */
  mode?: string
  is_external?: boolean
  /** `check_file_info` for a file of another workspace, of which Slack says nothing more unless it is asked. */
  file_access?: string
  user?: string
  url_private?: string
  url_private_download?: string
}

const SCOPE = { code: 'forbidden', permission: 'files:read' } as const

/** Asks Slack about a file: where it is changes, and an event does not tell of files of other workspaces. */
export async function fileInfo(line: Line, team: string, file: string, signal: AbortSignal): Promise<SlackFile> {
  const { file: known } = await ask<{ file: SlackFile }>(line, team, 'files.info', { file }, { signal })
  if (known.mode === 'tombstone' || known.mode === 'hidden_by_limit') {
    throw new PlatformError({ code: 'gone', what: 'file' })
  }
  return known
}

/** Fetches the file of a review with the token of its workspace. */
export async function download(
  line: Line,
  job: Job,
  maxBytes: number,
  signal: AbortSignal,
  source: Source,
): Promise<DownloadedFile> {
  const { bytes, file } = await readFile(line, job.community.team, ticketOf(job).file, { maxBytes, signal, source })
  return { bytes, fileName: file.name ?? '' }
}

/** @throws PlatformError: forbidden, with the scope that is missing, where Slack shows its page to sign in instead */
export async function readFile(
  line: Line,
  team: string,
  id: string,
  fetching: { maxBytes: number; signal: AbortSignal; source: Source },
): Promise<{ bytes: Uint8Array; file: SlackFile }> {
  const file = await fileInfo(line, team, id, fetching.signal)
  const { token } = await line.tokens.of(team)
  const headers = { authorization: `Bearer ${token}` }
  const link = file.url_private_download ?? file.url_private ?? ''
  const { bytes, type } = await fetchFile(link, { ...fetching, headers, moved: SCOPE })
  if (isPage(bytes, type) && !file.mimetype?.startsWith('text/html')) throw new PlatformError(SCOPE)
  return { bytes, file }
}

/** Whether this is a page for people: Slack answers with one, and with success, where a scope is missing. */
function isPage(bytes: Uint8Array, type: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^text\/html\b/i.test(type) || /^(?:\xef\xbb\xbf)?\s{0,50}<(?:!doctype html|html)\b/i.test(start)
}
