/** The invitations on paper: one PDF, one page a person, in the person's language. Nothing of it is kept. */
import { setImmediate as pause } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { Language } from '#shared/language.ts'
import { fillIn } from '#shared/texts/define.ts'
import { letterTexts } from '#shared/texts/letter.ts'
import { fonts } from '../platform/fonts.ts'
import { drawLetter, type Recipient } from './letter-page.ts'
import type { RoundLetter, Seal } from './round-mail.ts'

/** What is the same in all of them. */
export interface LetterRun {
  letter: RoundLetter
  seal: Seal
  /** Of the document as a whole: its title is for whoever prints it. */
  language: Language
}

/**
 * The PDF in pieces, as they come; other requests are served between two pages. Tagged, so that it can be read aloud.
 *
 * @param recipients in the order of the pages
 */
export async function* writeLetters(
  { letter, seal, language }: LetterRun,
  recipients: readonly Recipient[],
): AsyncGenerator<Buffer> {
  const title = fillIn(letterTexts.documentTitle[language], { round: letter.roundTitle[language] })
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: letter.institution.name[language] },
  })
  for (const [name, file] of Object.entries(fonts)) document.registerFont(name, file)
  const root = document.struct('Document')
  document.addStructure(root)
  for (const recipient of recipients) {
    document.addPage()
    const section = document.struct('Sect', { lang: recipient.language })
    root.add(section)
    drawLetter(document, section, letter, seal, recipient)
    section.end()
    yield* piecesOf(document)
    await pause()
  }
  root.end()
  document.end()
  yield* piecesOf(document)
}

function* piecesOf(document: PDFKit.PDFDocument): Generator<Buffer> {
  for (;;) {
    const piece: unknown = document.read()
    if (!Buffer.isBuffer(piece)) return
    yield piece
  }
}
