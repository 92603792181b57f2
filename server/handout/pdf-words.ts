/** The words of a document in its language. */
import type { Language, Text } from '#shared/language.ts'
import { pdfTexts } from '#shared/texts/handout-pdf.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'

export interface Words {
  language: Language
  /** Of documents, of reports, of scales. */
  p: Say<typeof pdfTexts>
  r: Say<typeof reportTexts>
  s: Say<typeof scaleTexts>
  textIn: (text: Text) => string
}

export function wordsIn(language: Language): Words {
  return {
    language,
    p: sayIn(pdfTexts, language),
    r: sayIn(reportTexts, language),
    s: sayIn(scaleTexts, language),
    textIn: (text) => text[language],
  }
}
