/** One letter on its page: address, what it is about, the way in as a picture and in writing, the survey's seal. */
import type { Language, Text } from '#shared/language.ts'
import { qrCode } from '#shared/qr-code.ts'
import { fillIn } from '#shared/texts/define.ts'
import { letterTexts } from '#shared/texts/letter.ts'
import { roundMailTexts } from '#shared/texts/round-mail.ts'
import { type RoundLetter, type Seal, sealInWords } from './round-mail.ts'

/** Whom one of the letters is for. */
export interface Recipient {
  name: string
  unit: Text | null
  language: Language
  /** The personal link, whole. */
  link: string
}

/** A4 in points; the address shows in the window of a C5 or DL envelope. */
const page = { width: 595, height: 842, side: 62, top: 48, bottom: 48, address: 136, content: 222 }
const width = page.width - 2 * page.side
const codeSide = 136
const ink = '#16202a'
const muted = '#56636f'

/** @param section of the document's structure, for reading aloud */
export function drawLetter(
  document: PDFKit.PDFDocument,
  section: PDFKit.PDFStructureElement,
  letter: RoundLetter,
  seal: Seal,
  recipient: Recipient,
): void {
  const { language, name, unit, link } = recipient
  const values = {
    name,
    institution: letter.institution.name[language],
    contact: letter.institution.contact,
    date: letter.lastDay[language],
    shortest: String(letter.minutes[0]),
    longest: String(letter.minutes[1]),
  }
  const words = (key: keyof typeof letterTexts) => fillIn(letterTexts[key][language], values)
  const write = (tag: 'H1' | 'H2' | 'P', text: string, style: Style) =>
    section.add(document.struct(tag, {}, () => writeText(document, text, style)))
  const paragraph = (text: string, more: Partial<Style> = {}) => write('P', text, { gap: 9, ...more })

  document.x = page.side
  document.y = page.top
  paragraph(values.institution, { color: muted })
  document.y = page.address
  paragraph([name, unit?.[language] ?? ''].join('\n'), { size: 11 })
  document.y = Math.max(document.y, page.content)
  const title = letter.roundTitle[language]
  write('H1', title, { font: 'bold', size: title.length > 80 ? 13 : 19, gap: 12 })
  paragraph(words('greeting'))
  if (letter.pilot) paragraph(fillIn(roundMailTexts.pilot[language], values))
  paragraph(words('asked'))
  paragraph(words('time'), { gap: 16 })

  const top = document.y
  section.add(
    document.struct('Figure', { alt: words('code') }, () => drawCode(document, link, page.side, top)),
  )
  const beside = { x: page.side + codeSide + 22, width: width - codeSide - 22 }
  write('H2', words('howTo'), { ...beside, y: top, font: 'bold', size: 12, gap: 5 })
  paragraph(words('scan'), { ...beside, gap: 7 })
  paragraph(words('type'), { ...beside, gap: 7 })
  const typed = inTypedLines(link)
  const longest = Math.max(...typed.split('\n').map((line) => line.length))
  // A letter of this font is 0.602 of its size wide.
  const size = Math.min(10.5, beside.width / (0.61 * longest))
  paragraph(typed, { ...beside, font: 'mono', size, gap: 0 })
  document.x = page.side
  document.y = Math.max(document.y, top + codeSide) + 16

  paragraph(words('personal'))
  const sealed = sealInWords(letter, seal, language)
  const questions = words('questions')
  const small = sizeThatFits(document, `${sealed}\n\n${questions}`)
  for (const text of [...sealed.split('\n\n'), questions]) paragraph(text, { size: small, gap: small * 0.7 })
}

/**
 * The link as it is typed: address, secret in groups, then the rest in groups of four. White space is for the eye.
 *
 * @param link `address#secret.pin`
 */
export function inTypedLines(link: string): string {
  const [, address = '', secret = '', pin = ''] = /^(.*#)([^.]*)(\..*)$/.exec(link) ?? []
  return [address, secret, `.${pin.slice(1).replace(/(.{4})(?=.)/g, '$1 ')}`].join('\n')
}

interface Style {
  font?: 'regular' | 'bold' | 'mono'
  size?: number
  color?: string
  /** Space below, in points. */
  gap: number
  x?: number
  y?: number
  width?: number
}

function writeText(document: PDFKit.PDFDocument, text: string, style: Style): void {
  const { font = 'regular', size = 10, color = ink, x = page.side, y = document.y } = style
  document.font(font).fontSize(size).fillColor(color)
  document.text(text, x, y, { width: style.width ?? width, lineGap: size * 0.2 })
  document.y += style.gap
}

function drawCode(document: PDFKit.PDFDocument, link: string, x: number, y: number): void {
  const { size, stripes } = qrCode(link)
  const module = codeSide / size
  // A hair more in height: printers leave no white lines between rows.
  for (const stripe of stripes)
    document.rect(x + stripe.x * module, y + stripe.y * module, stripe.length * module, module * 1.01)
  document.fill('#000000')
}

/** Few key holders stand in ordinary letters; twenty of them still have room on the same page. */
function sizeThatFits(document: PDFKit.PDFDocument, text: string): number {
  const room = page.height - page.bottom - document.y
  for (let size = 9; size > 4; size -= 0.5) {
    document.font('regular').fontSize(size)
    if (document.heightOfString(text, { width, lineGap: size * 0.2 }) + 4 * size < room) return size
  }
  return 4
}
