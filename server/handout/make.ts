/** The one maker of handouts: which kind is written by whom. Runs in a thread (handout.worker.ts). */
import type { HandoutQuestion } from './question.ts'

/** Read when the first of the kind is asked for: a sheet waits for no typesetter. */
const makers = {
  pdf: async (question: HandoutQuestion) => (await import('./pdf.ts')).pdfOf(question),
  slides: async (question: HandoutQuestion) => (await import('./slides.ts')).slidesOf(question),
  sheet: async (question: HandoutQuestion) => (await import('./sheet.ts')).sheetOf(question),
  csv: async (question: HandoutQuestion) => (await import('./csv.ts')).csvOf(question),
}

/** @returns the file’s bytes; of documents and semicolon files the same ones for the same question */
export function makeFile(question: HandoutQuestion): Promise<Uint8Array> {
  return makers[question.kind](question)
}
