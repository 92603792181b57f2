import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocumentFonts } from '../../server/platform/fonts.ts'
import { printable } from '../../server/platform/printable.ts'

const { families } = readDocumentFonts()
const shown = (text: string) => printable(text, families)

it('ordinary text of any European language stays as it is', () => {
  for (const text of ['Ærlig talt: «ja» – 3,4 %', 'Sámi allaskuvla, Ŋuorta', 'Łódź', 'Ελληνικά', 'Институт'])
    expect(shown(text)).toBe(text)
})

it('what no font has becomes one sign, and the rest of the name stays', () => {
  expect(shown('Team 🙂👩‍👩‍👧 nord')).toBe('Team \ufffd nord')
  expect(shown('a\u0000b\ud800c\ue000d\u202ee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
})

it('a word too long for any page can be broken', () => {
  expect(shown('A'.repeat(41))).toContain('\u200b')
  expect(shown('A'.repeat(40))).toBe('A'.repeat(40))
})

it('every letter that is left is in one font as a whole', () => {
  const segmenter = new Intl.Segmenter('nb', { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { segment } of segmenter.segment(shown(text)))
        if (segment !== '\n')
          expect(
            families.some((family) =>
              Array.from(segment).every((each) => family.has(each.codePointAt(0) ?? 0)),
            ),
          ).toBe(true)
    }),
    { numRuns: 25 },
  )
})
