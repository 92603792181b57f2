/** Every change as a sheet, to be gone through by whoever knows the institution. Pure. */
import { csvFile } from '#shared/csv.ts'
import type { Language } from '#shared/language.ts'
import type { RegisterChange } from '#shared/register.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'

/** What the page calls the lists, in the order it shows them. */
export const changeLists = [
  { kind: 'unit', change: 'changed', title: 'unitsChanged' },
  { kind: 'unit', change: 'added', title: 'unitsAdded' },
  { kind: 'unit', change: 'removed', title: 'unitsRemoved' },
  { kind: 'person', change: 'changed', title: 'peopleChanged' },
  { kind: 'person', change: 'added', title: 'peopleAdded' },
  { kind: 'person', change: 'removed', title: 'peopleRemoved' },
] as const

/** A semicolon file: one row for each column of each change, and one for what has none. */
export function changeSheet(changes: readonly RegisterChange[], language: Language): string {
  const rows = changeLists.flatMap(({ kind, change, title }) =>
    changes
      .filter((one) => one.kind === kind && one.change === change)
      .flatMap(({ key, name, fields }) => {
        const start = [registerPageTexts[title][language], key, name]
        const cells = fields.map(({ column, before, after }) => [...start, column, before, after])
        return cells.length > 0 ? cells : [[...start, '', '', '']]
      }),
  )
  const { kind, key, name, was, becomes } = registerPageTexts
  const header = [kind, key, name, fileTexts.column, was, becomes].map((text) => text[language])
  return csvFile([header, ...rows])
}
