/** What Discord allows, each with the page that says so. Lengths are counted in UTF-16 units, which is never too few. */

const COMPONENTS_PAGE = 'https://discord.com/developers/docs/components/reference'
const MESSAGE_PAGE = 'https://discord.com/developers/docs/resources/message'
const COMMAND_PAGE = 'https://discord.com/developers/docs/interactions/application-commands'

export const LIMITS = {
  /** Components of one message, nested ones included. */
  components: { most: 40, source: COMPONENTS_PAGE },
  /** Characters of all text displays of one message together. */
  text: { most: 4_000, source: COMPONENTS_PAGE },
  /** Characters of a button's or select's `custom_id`. */
  customId: { most: 100, source: COMPONENTS_PAGE },
  buttonLabel: { most: 80, source: COMPONENTS_PAGE },
  buttonsInRow: { most: 5, source: COMPONENTS_PAGE },
  optionLabel: { most: 100, source: COMPONENTS_PAGE },
  selectOptions: { most: 25, source: COMPONENTS_PAGE },
  selectPlaceholder: { most: 150, source: COMPONENTS_PAGE },
  /** Characters of a nonce. */
  nonce: { most: 25, source: MESSAGE_PAGE },
  /** Messages that one request for messages returns. */
  messagesAtOnce: { most: 100, source: MESSAGE_PAGE },
  threadName: { most: 100, source: 'https://discord.com/developers/docs/resources/channel' },
  commandName: { most: 32, source: COMMAND_PAGE },
  commandDescription: { most: 100, source: COMMAND_PAGE },
  commandChoices: { most: 25, source: COMMAND_PAGE },
  /** Characters of an option's value that the person types. */
  optionText: { most: 6_000, source: COMMAND_PAGE },
} as const

/** How long an interaction can be answered with its token, in milliseconds: interactions/receiving-and-responding. */
export const TOKEN_LIFE = 15 * 60 * 1000

/** A message is found by the id of its outermost component: 32 bits, of which the sign is not used (components/reference). */
export const COMPONENT_ID_BITS = 31
