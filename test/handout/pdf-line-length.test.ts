import { createRequire } from 'node:module'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { fitsOnLine } from '../../server/handout/pdf-line-length.ts'

const require = createRequire(import.meta.url)
const paper = new PDFDocument()
const folder = '@expo-google-fonts/inter'
paper.registerFont('regular', require.resolve(`${folder}/400Regular/Inter_400Regular.ttf`))
paper.registerFont('bold', require.resolve(`${folder}/600SemiBold/Inter_600SemiBold.ttf`))

const size = 8.4

/** As wide as the font makes the words, in points. */
const printed = (words: string, bold: boolean) =>
  paper
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .widthOfString(words, { features: ['tnum'] })

describe('words in a row of one line', () => {
  it('are never said to fit where they do not, in letters of two alphabets', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzæøåéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 ,.:;()/+−–=-«»!?%@'
    const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.boolean(), (text, bold) => {
        expect(fitsOnLine(text, printed(text, bold) - 0.01, size, bold)).toBe(false)
      }),
      {
        numRuns: 300,
        examples: [...letters].flatMap((one): [string, boolean][] => [
          [one, false],
          [one, true],
        ]),
      },
    )
  })

  it('are said to fit where there is a little room left', () => {
    for (const name of [
      'Håndterbare emosjonelle krav',
      'Innflytelse på eget arbeid',
      'Clear goals',
      '0,7 (164 svar)',
    ])
      expect(fitsOnLine(name, printed(name, false) * 1.1, size, false), name).toBe(true)
  })

  it('are not said to fit where another font may have to print them', () => {
    for (const name of ['東京', 'Ђ', '�', 'a\nb'])
      expect(fitsOnLine(name, 500, size, false), name).toBe(false)
  })
})
