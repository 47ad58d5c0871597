import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as Kind,
} from 'discord.js'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { type Choice, choicesOf } from '../choices.ts'
import { LANGUAGES, loadTexts } from './languages.ts'
import { LIMITS } from './limits.ts'

/** In a server, with the bot in private, and between people where somebody installed it for themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
}

const SUBCOMMANDS = ['review', 'guide', 'history', 'forget', 'settings', 'help'] as const

/** The commands as Discord registers them, in every language that there is a file for. */
export function commands(): object[] {
  const english = loadTexts('en')
  const others = LANGUAGES.map((language) => [language, loadTexts(language)] as const)
  const localised = (key: string) => Object.fromEntries(others.flatMap(([to, texts]) => entry(to, texts.get(key))))
  const described = (key: string) => ({
    description: english.get(key)!,
    description_localizations: localised(key),
  })
  const option = (command: string, name: string, type: Kind, more: object = {}) => ({
    ...{ name, type },
    ...described(`${command}/${name}`),
    ...more,
  })
  const chosen = (command: string, name: string, choices: readonly Choice[]) =>
    option(command, name, Kind.String, { choices })
  // Typing a country finds its market; a list that answers to typing has no choices of its own.
  const market = (command: string, more: object = {}) =>
    option(command, 'market', Kind.String, { autocomplete: true, ...more })
  const visibility = choicesOf(['private', 'shared'])
  const options: Record<(typeof SUBCOMMANDS)[number], object[]> = {
    review: [
      option('review', 'file', Kind.Attachment, { required: true }),
      market('review'),
      chosen('review', 'level', choicesOf(LEVELS)),
      chosen('review', 'employer', choicesOf(EMPLOYERS)),
      option('review', 'posting', Kind.String, { max_length: LIMITS.optionText.most }),
      option('review', 'posting-file', Kind.Attachment),
      chosen('review', 'visibility', visibility),
    ],
    guide: [
      market('guide', { required: true }),
      chosen('guide', 'level', choicesOf(LEVELS)),
      chosen('guide', 'employer', choicesOf(EMPLOYERS)),
    ],
    history: [],
    forget: [],
    settings: [
      market('settings'),
      chosen('settings', 'level', choicesOf(LEVELS)),
      chosen('settings', 'threads', visibility),
      option('settings', 'watch', Kind.Boolean),
      option('settings', 'mentors', Kind.Role),
      option('settings', 'reset', Kind.Boolean),
    ],
    help: [],
  }
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: 'resume',
      ...described('resume/description'),
      ...EVERYWHERE,
      options: SUBCOMMANDS.map((name) => ({
        ...{ type: Kind.Subcommand, name },
        ...described(`${name}/description`),
        options: options[name],
      })),
    },
    {
      type: ApplicationCommandType.Message,
      name: english.get('review-message')!,
      name_localizations: localised('review-message'),
      ...EVERYWHERE,
    },
  ]
}

function entry(language: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[language, text]]
}
