/** A signed form as a document for the records system: what was asked, and what was answered. */
import type { FormLine } from '#shared/form.ts'
import type { Language, Text } from '#shared/language.ts'
import { twoDecimals, wholeNumber } from '#shared/numbers.ts'
import { formCountsTexts } from '#shared/texts/form-counts.ts'
import type { Consultation, Signature } from '#shared/unit-year.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import { headOf, paragraphs, signatureBlocks } from './document-head.ts'
import type { DocumentFrame } from './filing-document.ts'

export interface FiledForm {
  title: Text
  signed: Signature
  consultation: Consultation | null
  /** Answered questions, in the order of the form. */
  lines: FormLine[]
}

export function formContent(
  { title, signed, consultation, lines }: FiledForm,
  frame: DocumentFrame,
  language: Language,
): DocumentContent {
  return {
    ...headOf(title[language], frame, language),
    date: signed.on,
    blocks: [
      ...signatureBlocks(signed, consultation, language),
      { kind: 'heading', level: 1, text: formCountsTexts.answers[language] },
      ...lines.flatMap(({ title: question, answer }): Block[] => [
        { kind: 'heading', level: 2, text: question[language] },
        ...answerBlocks(answer, language),
      ]),
    ],
  }
}

function answerBlocks(answer: FormLine['answer'], language: Language): Block[] {
  switch (answer.kind) {
    case 'text':
      return paragraphs(answer.text)
    case 'number': {
      const { number } = answer
      const text = Number.isInteger(number) ? wholeNumber(number, language) : twoDecimals(number, language)
      return [{ kind: 'paragraph', text }]
    }
    case 'choice': {
      const items = answer.choices.map((choice) => choice[language])
      return items.length === 1
        ? [{ kind: 'paragraph', text: items[0] ?? '' }]
        : [{ kind: 'list', ordered: false, items }]
    }
  }
}
