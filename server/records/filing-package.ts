/** What a package is made of, as plain data, so that a thread without a database can make it. */
import { numericDate } from '#shared/dates.ts'
import type { AccessChoice, FilingSettings } from '#shared/filing-package.ts'
import type { Text } from '#shared/language.ts'
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import { sayIn } from '#shared/texts/say.ts'
import { diskName } from '../handout/names.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import type { Entry } from './arkivmelding.ts'
import type { FiledPlan } from './plan-document.ts'
import { titleOf } from './titles.ts'

export interface PackageQuestion extends FiledPlan {
  where: UnitInRound
  institution: Text
  /** As the organisation's register has it (stedkode). */
  unitCode: string
  settings: FilingSettings
  /** Null: open. */
  access: AccessChoice | null
}

/** One for each version of a plan: whoever sends it twice is told that it is there already. */
export function externalKeys({ where, version }: Pick<PackageQuestion, 'where' | 'version'>): {
  case: string
  entry: string
} {
  const { roundId, unitId } = where
  return { case: `${roundId}/${unitId}`, entry: `${roundId}/${unitId}/plan/${version}` }
}

/** All of the message but its files, which are made from the same question. */
export function entryOf(question: PackageQuestion): Omit<Entry, 'files'> {
  const { unit, unitCode, round, version, signedOn, plan, settings, access } = question
  const { language, caseTitle, entryTitle } = settings
  const keys = externalKeys(question)
  const values = {
    unit: unit.name[language],
    round: round[language],
    date: numericDate(signedOn, language),
    version: String(version),
  }
  return {
    caseTitle: titleOf(caseTitle, values),
    caseKey: keys.case,
    entryTitle: titleOf(entryTitle, values),
    entryKey: keys.entry,
    unit: { name: unit.name[language], code: unitCode },
    responsible: plan.signed.by,
    documentDate: signedOn,
    access,
  }
}

/** What the files are called, so that every disk and ZIP program takes them. */
export function packageNames({ unit, signedOn, settings: { language } }: PackageQuestion): {
  document: string
  package: string
} {
  const t = sayIn(filedPlanTexts, language)
  const values = { unit: unit.name[language], date: signedOn }
  return {
    document: `${diskName(t('fileName', values))}.pdf`,
    package: `${diskName(t('packageName', values))}.zip`,
  }
}
