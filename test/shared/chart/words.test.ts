import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { words } from '#shared/chart/svg.ts'

const require = createRequire(import.meta.url)
const inter = require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')

describe('words in a copied picture', () => {
  it('are never wider than their column, in the widest weight of the font', () => {
    const font = new PDFDocument().font(inter).fontSize(15)
    const names = [
      'HAMMERFEST KOMMUNE OG SAMFUNNSFORSKNING',
      'Kommunikasjonsmedarbeidarar ved Institutt for kystbiologi',
      'M'.repeat(90),
      'Institutt for 100 % WWW @ æøå ÆØÅ',
    ]
    for (const name of names) {
      const { markup } = words(name, { x: 0, y: 0, size: 15, width: 300 })
      const lines = [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line ?? '')
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) expect(font.widthOfString(line), line).toBeLessThanOrEqual(300)
    }
  })

  it('end in an ellipsis where they need more than three lines', () => {
    const { markup } = words('ord '.repeat(200), { x: 0, y: 0, size: 15, width: 300 })
    expect(markup.match(/<text/g)).toHaveLength(3)
    expect(markup).toContain('…</text>')
  })
})
