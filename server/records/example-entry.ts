/** An invented plan's entry, to show what settings make of it. */
import { numericDate } from '#shared/dates.ts'
import type { FilingSettings } from '#shared/filing-package.ts'
import { exampleEntryTexts } from '#shared/texts/example-entry.ts'
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { Entry } from './arkivmelding.ts'
import { titleOf } from './titles.ts'

/** The first choice of access is taken, so that it is seen. @param today ISO date */
export function exampleEntry(settings: FilingSettings, today: string): Entry {
  const { language, caseTitle, entryTitle, accessChoices } = settings
  const t = sayIn(exampleEntryTexts, language)
  const values = {
    document: filedPlanTexts.label[language],
    unit: t('unit'),
    round: t('round', { year: today.slice(0, 4) }),
    date: numericDate(today, language),
    version: '1',
  }
  return {
    caseTitle: titleOf(caseTitle, values),
    caseKey: 'round/unit',
    caseNumber: null,
    entryTitle: titleOf(entryTitle, values),
    entryKey: 'round/unit/plan/1',
    unit: { name: values.unit, code: '123456' },
    responsible: t('leader'),
    documentDate: today,
    access: accessChoices[0] ?? null,
    files: [
      { name: t('fileName'), title: titleOf(entryTitle, values), sha256: '0'.repeat(64), bytes: 40_000 },
    ],
  }
}
