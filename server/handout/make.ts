/** The one maker of handouts: which kind is written by whom. Runs in a thread (handout.worker.ts). */

import { csvOf } from './csv.ts'
import { pdfOf } from './pdf.ts'
import type { HandoutQuestion } from './question.ts'
import { sheetOf } from './sheet.ts'
import { slidesOf } from './slides.ts'

const makers = { pdf: pdfOf, slides: slidesOf, sheet: sheetOf, csv: csvOf } as const

/** @returns the file’s bytes; of documents and semicolon files the same ones for the same question */
export async function makeFile(question: HandoutQuestion): Promise<Uint8Array> {
  return makers[question.kind](question)
}
