/** What whoever manages rounds meets: progress, setting a round up, its reports, and its end. */
import { committeeTexts } from '#shared/texts/committee.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { keepingChoiceTexts } from '#shared/texts/keeping-choice.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { reportListTexts } from '#shared/texts/report-list.ts'
import { resultsTexts } from '#shared/texts/results.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { words } from '../words.ts'
import { keyHolderStops } from './key-holders.ts'
import { linkStops } from './links.ts'
import { address, again, pressed, type Stop } from './tour.ts'

const progressStops: Stop[] = [
  address('progress', ({ current }) => `/rounds/${current}/progress`),
  {
    name: 'progress-unit',
    async open({ visitor: { page }, places }) {
      await page.getByRole('searchbox').fill(places.unitName)
      await page.getByRole('button', { name: new RegExp(`^${places.unitName}`) }).click()
    },
  },
]

const formCounts = address('form-counts', ({ current }) => `/rounds/${current}/forms/summary-and-evaluation`)

export const coordinatorStops: Stop[] = [
  address('start', () => '/'),
  ...progressStops,
  pressed('progress-move-deadline', progressTexts.moveDeadlineOf, { step: '' }),
  {
    name: 'progress-none-found',
    async open({ visitor, places }) {
      await visitor.go(`/rounds/${places.current}/progress`)
      await visitor.page.getByRole('searchbox').fill('finnes ikke')
      await visitor.page.getByText(words(progressTexts.noneFound)).waitFor()
    },
  },
  formCounts,
  address('measures-of-all', ({ current, faculty }) => `/rounds/${current}/units/${faculty}/measures`),
  address('lifted', ({ current, faculty }) => `/rounds/${current}/units/${faculty}/lifted`),
  address('given', ({ current, faculty }) => `/rounds/${current}/units/${faculty}/given`),
  address('treatments', ({ current, faculty }) => `/rounds/${current}/units/${faculty}/treatments`),
  address('committees', () => '/committees'),
  pressed('committee-add', committeeTexts.add),
  address('rounds', () => '/rounds'),
  address('round-released', ({ current }) => `/rounds/${current}`),
  again(address('round-running', ({ running }) => `/rounds/${running}`)),
  // The coordinator of a faculty runs its own rounds, not those of the institution.
  address('round-letter-to-leaders', ({ open }) => `/rounds/${open}/letter`),
  address('round-open', ({ open }) => `/rounds/${open}`),
  pressed('round-move-deadline', roundTexts.moveDeadlineOf, { step: '' }),
  {
    name: 'round-move-closing',
    async open({ visitor: { page } }) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words(roundTexts.moveClosing) }).click()
    },
  },
  {
    name: 'round-abort',
    async open({ visitor: { page } }) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words(keepingTexts.abort) }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words(keepingTexts.abort) })
        .click()
      await page.getByText(words(keepingTexts.abortWrong)).waitFor()
    },
  },
  ...linkStops,
  again(address('questionnaires', () => '/questionnaires')),
  address('units', () => '/units'),
  again(address('unit-of-leader', ({ unit }) => `/units/${unit}`)),
  address('results', ({ current }) => `/rounds/${current}/results`),
  {
    name: 'results-none-found',
    async open({ visitor: { page } }) {
      await page.getByRole('searchbox').fill('finnes ikke')
      await page.getByText(words(reportListTexts.noneFound)).waitFor()
    },
  },
  again(address('results-while-open', ({ open }) => `/rounds/${open}/results`, [409])),
  again(address('report', ({ current, faculty }) => `/rounds/${current}/units/${faculty}/report`)),
  address(
    'report-group',
    ({ current, faculty }) => `/rounds/${current}/units/${faculty}/report/groups/phd-candidates`,
  ),
  again(
    address(
      'scale-of-merged',
      ({ current, merged }) => `/rounds/${current}/units/${merged}/report/scales/goal-clarity`,
    ),
  ),
  address('new-round', () => '/rounds/new'),
  {
    name: 'new-round-units',
    async open({ visitor: { page, settled } }) {
      await page.getByLabel(words(draftTexts.opensOn), { exact: true }).fill(today())
      for (const language of ['languageBokmaal', 'languageNynorsk', 'languageEnglish'] as const) {
        const name = words(draftTexts.roundTitle, { language: words(draftTexts[language]) })
        await page.getByLabel(name).fill('Arbeidsmiljø')
      }
      await page.getByRole('button', { name: words(draftTexts.saveAndContinue) }).click()
      await page.getByRole('heading', { name: words(draftTexts.unitsTitle) }).waitFor()
      await settled()
    },
  },
  pressed('new-round-groups', draftTexts.saveAndContinue),
  pressed('new-round-group-form', roundGroupTexts.add),
  {
    name: 'new-round-launch',
    async open({ visitor: { page, settled } }) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words(draftTexts.saveAndContinue) }).click()
      await page.getByRole('heading', { name: words(draftTexts.launchTitle) }).waitFor()
      await settled()
    },
  },
  {
    name: 'new-round-launch-not-accepted',
    async open({ visitor: { page } }) {
      await page.getByRole('radio', { name: words(keepingChoiceTexts.singleKey) }).check()
      await page.getByRole('button', { name: words(draftTexts.launch), exact: true }).click()
      await page.getByText(words(keepingChoiceTexts.acceptFirst)).waitFor()
    },
  },
  {
    name: 'new-round-launch-confirm',
    async open({ visitor: { page } }) {
      await page.getByRole('radio', { name: words(keepingChoiceTexts.custodian) }).check()
      await page.getByRole('button', { name: words(draftTexts.launch), exact: true }).click()
    },
  },
  ...keyHolderStops,
]

/** The browser's calendar day; the demo's pages count in the same one. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
}

/** Ends the open round, which the other tours look at before. */
export const closingStops: Stop[] = [
  again(address('round-open', ({ open }) => `/rounds/${open}`)),
  pressed('round-close', roundTexts.closeNow),
  {
    name: 'round-closed',
    wholePage: true,
    async open({ visitor: { page, settled } }) {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words(roundTexts.closeNow) })
        .click()
      await page.getByRole('heading', { name: words(resultsTexts.release) }).waitFor()
      await settled()
    },
  },
  address('answer-box-opened', ({ open }) => `/box/${open}`),
  again(
    address(
      'scale-with-stated',
      ({ current, faculty }) => `/rounds/${current}/units/${faculty}/report/scales/goal-clarity`,
    ),
  ),
  {
    name: 'answer-too-late',
    wholePage: true,
    open: ({ visitor, link }) => visitor.go(link('employee')),
    refusals: [410],
  },
]
