/** Questionnaires: the list, one from all sides, an import with errors, with texts missing, and what is kept. */
import { fillInTexts, questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { calmAbout, calmFiles } from '../../programme/packs.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { address, pressed, type Stop } from './tour.ts'

export const questionnaireStops: Stop[] = [
  address('questionnaires', () => '/questionnaires'),
  {
    name: 'questionnaire-in-languages',
    wholePage: true,
    async open({ visitor: { page, settled } }) {
      await page.getByRole('row').getByRole('link').first().click()
      await page.getByRole('button', { name: words(questionnaireTexts.download) }).waitFor()
      await settled()
    },
  },
  pressed('questionnaire-on-phone', questionnaireTexts.asPhone),
  pressed('questionnaire-scales', questionnaireTexts.asScales),
]

export const questionnaireImportStops: Stop[] = [
  address('questionnaire-import', () => '/questionnaires/new'),
  pressed('questionnaire-import-empty', questionnaireImportTexts.check),
  {
    name: 'questionnaire-import-tables',
    async open({ visitor: { page } }) {
      await page.getByRole('radio', { name: words(questionnaireImportTexts.textPack) }).check()
    },
  },
  {
    name: 'questionnaire-import-errors',
    open: ({ visitor }) => checkFile(visitor, { pages: [{ elements: [{ type: 'comment' }] }] }),
  },
  {
    name: 'questionnaire-import-found',
    open: ({ visitor }) => checkFile(visitor, withoutNynorsk()),
  },
  {
    ...pressed('questionnaire-missing-texts', questionnaireImportTexts.keep, { version: calmAbout.version }),
    wholePage: true,
  },
  {
    name: 'questionnaire-fill-in',
    wholePage: true,
    async open({ visitor: { page, settled } }) {
      await page.getByRole('link', { name: words(questionnaireTexts.fillIn) }).click()
      await page.getByRole('heading', { name: words(fillInTexts.title) }).waitFor()
      await settled()
    },
  },
  pressed('questionnaire-fill-in-nothing', questionnaireImportTexts.keep, { version: '' }),
]

async function checkFile({ page, settled, go }: Visitor, questionnaire: unknown): Promise<void> {
  await go('/questionnaires/new')
  const file = JSON.stringify({ about: calmAbout, questionnaire, scales: calmFiles().scales })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'calm.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.getByText(words(questionnaireImportTexts.taken)).waitFor()
  await page.getByRole('button', { name: words(questionnaireImportTexts.check), exact: true }).click()
  await settled()
}

function withoutNynorsk(): unknown {
  const { questionnaire } = calmFiles()
  for (const page of questionnaire.pages) for (const row of page.elements[0]?.rows ?? []) row.text.nn = ''
  return questionnaire
}
