import { readFileSync } from 'node:fs'

/** Who is pictured: an invented person of `examples/`, and what she asks for. */
export const NAME = 'kayla'
export const CHANNEL = 'resume-review'
export const ASKED = { market: 'us', level: 'junior' } as const

const FILE = 'us-junior-bootcamp.pdf'

/** Her resume as she uploads it. */
export function resume(): { name: string; bytes: Uint8Array } {
  return { name: FILE, bytes: readFileSync(new URL(`../../examples/${FILE}`, import.meta.url)) }
}

/** When it all happens, on every picture: the hour at which a picture was made is nobody's business. */
export const HOUR = new Date(2026, 10, 22, 10, 24)
export const TIME = 'Today at 10:24'

export const BOT = 'Redline'

/** The picture that the bot goes by: a line with a red line under it. */
export const SIGN = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#fbfaf7"/>' +
    '<path d="M10 14h20M10 20h14" stroke="#3a3d44" stroke-width="3" stroke-linecap="round"/>' +
    '<path d="M10 28h20" stroke="#d8342b" stroke-width="4" stroke-linecap="round"/></svg>',
)}`
