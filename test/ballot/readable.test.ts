import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameBytes,
  fromBase64url,
  fromHex,
  isBase64url,
  toBase64url,
  toHex,
  utf8,
} from '#shared/ballot/bytes.ts'
import { readCode, writeCode } from '#shared/ballot/readable.ts'

const codes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('A code that people type', () => {
  it('has seven groups of four and is read back exactly', () => {
    fc.assert(
      fc.property(codes, (bytes) => {
        const code = writeCode(bytes)
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readCode(code, 16)).toEqual({ bytes: Uint8Array.from(bytes) })
      }),
    )
  })

  it('is read in small letters, with spaces, other dashes, and letters that look like digits', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, at) => at * 16 + 1)
    const code = writeCode(bytes)
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', ' – '),
      code.replaceAll('-', ''),
      `\n  ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `,
      code.replaceAll('1', 'I').replaceAll('V', 'u'),
    ])
      expect(readCode(typed, 16)).toEqual({ bytes })
  })

  it('is refused with any one or two characters wrong', () => {
    const place = fc.nat(27)
    const wrong = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(codes, place, place, wrong, wrong, (bytes, one, other, by, also) => {
        const characters = [...writeCode(bytes).replaceAll('-', '')]
        const change = (at: number, shift: number) => {
          const was = alphabet.indexOf(characters[at] ?? '')
          characters[at] = alphabet[(was + shift) % 32] ?? ''
        }
        change(one, by)
        if (other !== one) change(other, also)
        expect(readCode(characters.join(''), 16)).toEqual({ refused: 'mistyped' })
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused when two different characters changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(27), fc.nat(27), (bytes, one, other) => {
        const characters = [...writeCode(bytes).replaceAll('-', '')]
        const [a = '', b = ''] = [characters[one], characters[other]]
        fc.pre(a !== b)
        characters[one] = b
        characters[other] = a
        expect(readCode(characters.join(''), 16)).toEqual({ refused: 'mistyped' })
      }),
      { numRuns: 1000 },
    )
  })

  it('says what is wrong with it: too short, too long, a character that no code has', () => {
    const code = writeCode(new Uint8Array(16))
    expect(readCode(code.slice(0, -1), 16)).toEqual({ refused: 'too-short' })
    expect(readCode('', 16)).toEqual({ refused: 'too-short' })
    expect(readCode(`${code}0`, 16)).toEqual({ refused: 'too-long' })
    expect(readCode(code.replace('0', 'Ø'), 16)).toEqual({ refused: 'unknown-character' })
    expect(readCode(code.replace('0', '😀'), 16)).toEqual({ refused: 'unknown-character' })
  })
})

describe('Bytes as text', () => {
  it('have one spelling only', () => {
    expect(toBase64url(Uint8Array.of(255))).toBe('_w')
    expect(fromBase64url('_w', 1)).toEqual(Uint8Array.of(255))
    for (const other of ['_x', '_w=', '/w', '_', '_w ', '']) expect(fromBase64url(other, 1)).toBeNull()
    // Every text of two or three characters is read as bytes exactly when these bytes are written so.
    const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ \né']
    for (const first of characters)
      for (const last of characters)
        for (const text of [first + last, `w${first}${last}`]) {
          const isSpelling = Buffer.from(text, 'base64url').toString('base64url') === text
          expect(isBase64url(text, text.length - 1), text).toBe(isSpelling)
        }
    expect(fromHex('ff', 1)).toEqual(Uint8Array.of(255))
    for (const other of ['FF', 'f', '0ff', 'fg', '0xff']) expect(fromHex(other, 1)).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes), bytes.length)).toEqual(Uint8Array.from(bytes))
        expect(fromHex(toHex(bytes), bytes.length)).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  it('are framed so that no two lists of parts look the same', () => {
    expect(toHex(frameBytes(utf8('ab'), utf8('c')))).not.toBe(toHex(frameBytes(utf8('a'), utf8('bc'))))
    expect(toHex(frameBytes(utf8('a')))).not.toBe(toHex(frameBytes(utf8('a'), utf8(''))))
  })
})
