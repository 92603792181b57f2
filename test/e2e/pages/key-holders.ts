/** What key holders meet, from the launch of a round to the moment before it opens; then it is a draft again. */
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { chooseFile, keyHolders, lookAndMake, nameHolders, takePart, takeShownPart } from '../key-holders.ts'
import { button, confirm, seen } from '../on-page.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { pressed, type Stop } from './tour.ts'

/** What was taken home at the tour's own meeting. */
const files: string[] = []

/** Keys of a whole university take a while. */
const patience = 170_000

async function follow(visitor: Visitor, link: keyof typeof preparingTexts): Promise<void> {
  await visitor.page.getByRole('link', { name: words(preparingTexts[link]) }).click()
  await visitor.settled()
}

/** Begins at the question whether to launch, in the set-up of a round. */
export const keyHolderStops: Stop[] = [
  {
    name: 'keys-being-made',
    wholePage: true,
    async open({ visitor }) {
      await confirm(visitor, draftTexts.launch)
      await seen(visitor, words(preparingTexts.preparingLead))
      await visitor.settled()
    },
  },
  {
    name: 'key-meeting-called',
    wholePage: true,
    async open({ visitor }) {
      const toMeeting = visitor.page.getByRole('link', { name: words(preparingTexts.toMeeting) })
      await toMeeting.waitFor({ timeout: patience })
    },
  },
  { name: 'key-meeting-names', wholePage: true, open: ({ visitor }) => follow(visitor, 'toMeeting') },
  pressed('key-meeting-names-missing', ceremonyTexts.goOn),
  { name: 'key-meeting-look', wholePage: true, open: ({ visitor }) => nameHolders(visitor) },
  { name: 'key-meeting-turn', wholePage: true, open: ({ visitor }) => lookAndMake(visitor) },
  pressed('key-meeting-part', ceremonyTexts.showPart),
  {
    name: 'key-meeting-minutes',
    wholePage: true,
    async open({ visitor }) {
      files.push(await takeShownPart(visitor))
      for (const _ of keyHolders.slice(1)) files.push(await takePart(visitor))
      await visitor.page.getByRole('heading', { name: words(ceremonyTexts.minutesTitle) }).waitFor()
      await visitor.settled()
    },
  },
  {
    name: 'rehearsal',
    wholePage: true,
    async open({ visitor }) {
      await follow(visitor, 'toRehearsal')
      for (const file of files) {
        await chooseFile(visitor, file)
        await visitor.page.locator('.mv-holders .mv-state-done').first().waitFor()
      }
    },
  },
  pressed('rehearsed', preparingTexts.tryOpening),
  {
    name: 'round-ready',
    wholePage: true,
    open: ({ visitor }) => follow(visitor, 'toRound'),
  },
  pressed('round-open-confirm', preparingTexts.openNow),
  {
    name: 'round-back-to-draft',
    async open({ visitor }) {
      await visitor.page.keyboard.press('Escape')
      await button(visitor, preparingTexts.backToDraft).click()
    },
  },
  {
    name: 'round-draft-again',
    wholePage: true,
    again: true,
    async open({ visitor }) {
      await confirm(visitor, preparingTexts.backToDraft)
      await visitor.page.getByRole('heading', { name: words(draftTexts.datesTitle) }).waitFor()
      await visitor.settled()
    },
  },
]
