import { describe, expect, it } from 'vitest'
import { exportOf } from '../../../src/store/privacy.ts'
import { changeSettings, settingsOf } from '../../../src/store/settings.ts'
import { startBot, TRANSPORTS, type Transport } from '../../support/slack/bot.ts'
import { addPerson, messagesIn, openHome, thread, whispersTo, write } from '../../support/slack/people.ts'
import { answerOf, command, controls, fillIn, press } from '../../support/slack/presses.ts'
import { wordsOf } from '../../support/slack/words.ts'
import type { Json } from '../../support/slack/world.ts'
import { until } from '../../support/until.ts'
import { openSetting, privately, RESUME, theForm, written } from './setting.ts'

/** A finished review in the private conversation with who asked for it in the channel. */
async function reviewed(transport?: Transport) {
  const setting = await openSetting(transport ? { transport } : {})
  const { slack, where, user } = setting
  fillIn(slack, await theForm(command(slack, where)), { file: RESUME, market: 'us', level: 'mid' })
  const { channel: conversation, messages } = privately(slack, user)
  await written(slack, conversation)
  const find = (label: string) => messages().find((one) => JSON.stringify(controls(one)).includes(label))!
  const there = { channel: conversation, user }
  const pressing = (label: string) => press(slack, there, find(label), label)
  const told = async (words: RegExp) => until(() => words.test(whispersTo(slack, user).map(wordsOf).at(-1) ?? ''))
  return { ...setting, conversation, messages, find, pressing, told, there }
}

describe.each(TRANSPORTS)('the buttons under a review on Slack over %s', (transport) => {
  it('show the rest of a part once, in the thread, however often they are pressed', async () => {
    const { messages, pressing, told } = await reviewed(transport)
    pressing('Show the rest of this part')
    await until(() => messages().some((message) => wordsOf(message).includes('What you did, continued')))
    pressing('Show the rest of this part')
    await told(/That is all of it/)
    const all = messages().map(wordsOf)
    expect(new Set(all).size).toBe(all.length)
    expect(all.join()).toContain('of 33 servers')
    expect(new Set(messages().map(({ thread_ts }) => thread_ts)).size).toBe(2)
  })

  it.each(['Show the rest of this part', 'Share in the channel', 'Delete everything', 'Another market or level'])(
    'answer nobody but the person: %s',
    async (label) => {
      const { slack, team, channel, conversation, messages, find } = await reviewed(transport)
      const before = messages().length
      const eve = addPerson(slack, team, { name: 'eve' })
      conversation.members.add(eve.id)
      press(slack, { channel: conversation, user: eve }, find(label), label)
      await until(() => whispersTo(slack, eve).length > 0)
      expect(whispersTo(slack, eve).map(wordsOf).join()).toMatch(/belongs to somebody else/)
      expect(messages()).toHaveLength(before)
      expect(messagesIn(slack, channel)).toEqual([])
    },
  )

  it('share the review with the channel, without contact details, once', async () => {
    const { slack, channel, pressing, told } = await reviewed(transport)
    pressing('Share in the channel')
    await told(/Shared/)
    pressing('Share in the channel')
    await told(/in the channel already/)
    const [start, ...parts] = messagesIn(slack, channel)
    expect(wordsOf(start!)).toMatch(/shares a resume review/)
    expect(parts.every(({ thread_ts }) => thread_ts === start!.ts)).toBe(true)
    const words = parts.map(wordsOf)
    expect(new Set(words).size).toBe(words.length)
    expect(words.join()).toContain('of 33 servers')
    expect(JSON.stringify(parts)).not.toMatch(/mail\.example|555-0142/)
  })

  it('review the same resume for another market and level, without the file being sent again', async () => {
    const { slack, messages, pressing } = await reviewed(transport)
    fillIn(slack, await theForm(pressing('Another market or level')), { market: 'uk', level: 'senior' })
    await until(() => messages().some((one) => /for a senior backend role in the UK/.test(wordsOf(one))))
  })

  it('leave out of the next review what the person says does not apply', async () => {
    const { slack, where, messages, pressing } = await reviewed(transport)
    const view = await theForm(pressing('Not applicable'))
    const [first] = (view.body.blocks as Json[]).flatMap(({ element }) => ((element as Json)?.options ?? []) as Json[])
    const title = String((first!.text as Json).text)
    const sent = fillIn(slack, view, { rules: title })
    await until(() => /from your next file on I leave out/.test(wordsOf(sent.view!.body)))
    expect(wordsOf(sent.view!.body)).toContain(title)
    const before = messages().length
    const later = () => messages().slice(before).map(wordsOf)
    fillIn(slack, await theForm(command(slack, where)), { file: RESUME, market: 'us', level: 'mid' })
    await until(() => later().some((words) => words.includes('checks pass')))
    expect(later().find((words) => words.includes('checks pass'))).not.toContain(`1. ${title}`)
  })

  it('delete everything, once Slack has asked again: what is stored, and what was posted', async () => {
    const { slack, store, community, user, channel, messages, find, pressing, told } = await reviewed(transport)
    pressing('Share in the channel')
    await told(/Shared/)
    const button = controls(find('Delete everything')).find(({ style }) => style === 'danger')!
    expect(JSON.stringify(button.confirm)).toMatch(/Delete everything that I keep/)
    pressing('Delete everything')
    await told(/Deleted: 1 review/)
    expect(messages()).toEqual([])
    expect(messagesIn(slack, channel)).toEqual([])
    expect((await exportOf(store, community, user.id)).reviews).toEqual([])
  })
})

describe('what the person can do on Slack', () => {
  it('with buttons after a restart: they work as before', async () => {
    const { slack, bot, store, team, messages, pressing } = await reviewed()
    await bot.stop()
    const second = await startBot(slack, store, team)
    const before = messages().length
    pressing('Show the rest of this part')
    await until(() => messages().length > before)
    await second.stop()
  })

  it('with buttons of a review that is deleted: they are told so', async () => {
    const { slack, store, there, find, told } = await reviewed()
    const opening = find('Share in the channel')
    await store.database.client.review.deleteMany()
    press(slack, there, opening, 'Share in the channel')
    await told(/deleted already/)
  })

  it.each([
    ['help', /How to ask/],
    ['guide us junior', /junior/i],
    ['guide atlantis', /I do not know “atlantis”/],
    ['history', /no reviews here yet/],
    ['forget', /Delete everything that I keep/],
    ['settings', /Only admins of this workspace/],
  ])('/resume %s is answered to the person alone', async (text, words) => {
    const { slack, where, channel } = await openSetting()
    const interaction = command(slack, where, text)
    await until(() => words.test(interaction.answers.map(wordsOf).join()))
    expect(messagesIn(slack, channel)).toEqual([])
  })

  it('history links to the threads of their reviews', async () => {
    const { slack, where } = await reviewed()
    const interaction = command(slack, where, 'history')
    await until(() => /(?:reviewed|at work on it), <https:\/\/mentors\.slack\.com/.test(answerOf(interaction)))
  })

  it('settings are changed by an admin in a form, from the command or the page of the bot', async () => {
    const { slack, team, channel, store, community } = await openSetting()
    const admin = addPerson(slack, team, { name: 'ida', isAdmin: true })
    const there = { channel, user: admin }
    const form = await theForm(command(slack, there, 'settings'))
    const sent = fillIn(slack, form, { market: 'uk', threads: 'shared', watched: channel.id })
    await until(() => /Saved/.test(wordsOf(sent.view!.body)))
    expect(await settingsOf(store, community)).toMatchObject({
      ...{ market: 'uk', threads: 'shared', watchedChannels: [channel.id] },
    })
    openHome(slack, admin)
    await until(() => slack.world.homes.has(admin.id))
    const again = await theForm(press(slack, there, slack.world.homes.get(admin.id)!, 'Settings'))
    expect(JSON.stringify(again.body)).toContain(channel.id)
  })

  it('a review is for the user groups that may ask, where there are some', async () => {
    const { slack, where, team, user, store, community } = await openSetting()
    team.scopes.add('usergroups:read')
    team.groups.set('S1', [])
    await changeSettings(store, community, { requesters: ['S1'] }, new Date())
    const refused = fillIn(slack, await theForm(command(slack, where)), { file: RESUME })
    await until(() => refused.view!.errors !== null)
    team.groups.set('S1', [user.id])
    fillIn(slack, refused.view!, { file: RESUME })
    expect((await written(slack, privately(slack, user).channel)).length).toBeGreaterThan(1)
  })

  it('thanks in the thread of a review are left without an answer', async () => {
    const { slack, conversation, user, messages } = await reviewed()
    const before = messages().length
    const [start] = messages()
    write(slack, { channel: conversation, user }, 'Thank you!', { thread: start!.ts })
    await until(() => slack.world.deliveries.every(({ acknowledgedAt }) => acknowledgedAt !== null))
    expect(messages()).toHaveLength(before)
    expect(whispersTo(slack, user).map(wordsOf).join()).not.toMatch(/How to ask/)
    expect(thread(slack, conversation, start!.ts).length).toBe(before - 1)
  })
})
