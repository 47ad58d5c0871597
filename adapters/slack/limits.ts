/** What Slack allows, each with the page that says so. Lengths are counted in UTF-16 units, which is never too few. */

const BLOCKS_PAGE = 'https://docs.slack.dev/reference/block-kit/blocks'
const ELEMENTS_PAGE = 'https://docs.slack.dev/reference/block-kit/block-elements'
const VIEWS_PAGE = 'https://docs.slack.dev/reference/views'
const POST_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage'
const RATES_PAGE = 'https://docs.slack.dev/apis/web-api/rate-limits'

export const LIMITS = {
  /** Blocks of one message. */
  blocks: { most: 50, source: BLOCKS_PAGE },
  /** Blocks of a modal or of App Home. */
  viewBlocks: { most: 100, source: VIEWS_PAGE },
  /** Characters of all blocks of a message together: measured, Slack names no figure and answers `msg_blocks_too_long`. */
  blocksText: { most: 13_200, source: BLOCKS_PAGE },
  /** Characters of the text beside the blocks; Slack asks for no more and cuts it only at 40,000. */
  text: { most: 4_000, source: POST_PAGE },
  headerText: { most: 150, source: BLOCKS_PAGE },
  sectionText: { most: 3_000, source: BLOCKS_PAGE },
  buttonText: { most: 75, source: ELEMENTS_PAGE },
  buttonValue: { most: 2_000, source: ELEMENTS_PAGE },
  actionId: { most: 255, source: ELEMENTS_PAGE },
  optionText: { most: 75, source: 'https://docs.slack.dev/reference/block-kit/composition-objects/option-object' },
  optionValue: { most: 150, source: 'https://docs.slack.dev/reference/block-kit/composition-objects/option-object' },
  selectOptions: { most: 100, source: ELEMENTS_PAGE },
  /** Characters that somebody may type into one field. */
  inputText: { most: 3_000, source: ELEMENTS_PAGE },
  viewTitle: { most: 24, source: VIEWS_PAGE },
  privateMetadata: { most: 3_000, source: VIEWS_PAGE },
  /** Messages that one request for a conversation is asked for. */
  messagesAtOnce: { most: 100, source: 'https://docs.slack.dev/reference/methods/conversations.history' },
} as const

/** Milliseconds between two messages to one conversation: Slack takes about one a second. */
export const MESSAGE_EVERY = { most: 1_050, source: RATES_PAGE } as const

/** How long Slack waits for an acknowledgement, in milliseconds: interactivity/handling-user-interaction, apis/events-api. */
export const ACKNOWLEDGE = 3_000
