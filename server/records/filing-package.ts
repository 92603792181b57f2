/** What a package is made of, as plain data, so that a thread without a database can make it. */
import { numericDate } from '#shared/dates.ts'
import type { AccessChoice, FilingSettings } from '#shared/filing-package.ts'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { sayIn } from '#shared/texts/say.ts'
import { diskName } from '../handout/names.ts'
import type { Entry } from './arkivmelding.ts'
import { externalKeys, type FrozenDocument } from './filing-document.ts'
import { titleOf } from './titles.ts'

export interface PackageQuestion {
  document: FrozenDocument
  settings: FilingSettings
  /** Null: open. */
  access: AccessChoice | null
  /** The case that is there already; null where the message asks for one. */
  caseNumber: string | null
}

/** All of the message but its files, which are made from the same question. */
export function entryOf({
  document,
  settings,
  access,
  caseNumber,
}: PackageQuestion): Omit<Entry, 'files'> & { titleOf(name: string, on: string): string } {
  const { caseTitle, entryTitle, otherTitle } = settings
  const { language, unit, unitCode, round, version, on, responsible } = document
  const keys = externalKeys(document)
  const values = (name: string, date: string) => ({
    document: name,
    unit: unit[language],
    round: round[language],
    date: numericDate(date, language),
    version: String(version),
  })
  const own = values(document.name, on)
  return {
    caseTitle: titleOf(caseTitle, own),
    caseKey: keys.case,
    caseNumber,
    entryTitle: titleOf(document.id === 'plan' ? entryTitle : otherTitle, own),
    entryKey: keys.entry,
    unit: { name: unit[language], code: unitCode },
    responsible,
    documentDate: on,
    access,
    titleOf: (name, date) => titleOf(otherTitle, values(name, date)),
  }
}

/** What the files are called, so that every disk and ZIP program takes them; no two alike. */
export function packageNames({ unit, language, name, on, attachments }: FrozenDocument): {
  package: string
  /** The main document, then what goes along. */
  documents: string[]
} {
  const t = sayIn(filedDocumentTexts, language)
  const words = (document: string, date: string) => ({ document, unit: unit[language], date })
  const used = new Map<string, number>()
  const documents = [{ name, on }, ...attachments].map((one) => {
    const base = diskName(t('fileName', words(one.name, one.on)))
    const times = (used.get(base) ?? 0) + 1
    used.set(base, times)
    return `${base}${times > 1 ? ` (${times})` : ''}.pdf`
  })
  return { package: `${diskName(t('packageName', words(name, on)))}.zip`, documents }
}
