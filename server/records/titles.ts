/** Titles of cases and entries, as the institution words them. */
import { fillIn } from '#shared/texts/define.ts'

/** What a title template may say. */
export interface TitleValues {
  /** What kind of document it is. */
  document: string
  unit: string
  round: string
  /** Of the document, as it is written. */
  date: string
  version: string
}

/** @returns one line, whatever the names hold @throws when the template has unknown words, which its schema refuses */
export function titleOf(template: string, values: TitleValues): string {
  return oneLine(fillIn(template, { ...values }))
}

/** Control characters have no place in XML 1.0 (section 2.2), nor line breaks in a title. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}
