import { hostsOf } from '../fetch-file.ts'

/** Where Discord keeps files: https://discord.com/developers/docs/reference#editing-message-attachments */
export const DISCORD_FILES = hostsOf('cdn.discordapp.com', 'media.discordapp.net')
