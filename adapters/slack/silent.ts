import { webApi } from '@slack/bolt'

const nothing = () => {}

/** Slack's clients log requests and errors, which hold words of people: what is worth a note is noted by us. */
export const SILENT: NonNullable<webApi.WebClientOptions['logger']> = {
  ...{ debug: nothing, info: nothing, warn: nothing, error: nothing, setLevel: nothing, setName: nothing },
  getLevel: () => webApi.LogLevel.ERROR,
}
