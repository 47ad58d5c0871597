/** What the bot asks a workspace for, and nothing more; why, is in manifest.yaml. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
] as const
