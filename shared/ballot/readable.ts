/**
 * Secrets and fingerprints that people read out and type: Crockford's 32 characters (no I, L, O, U), in groups of
 * four, with two check characters.
 *
 * The characters are elements of the field with 32 elements; the check characters are the sums of c_i·a^i and
 * c_i·a^2i. In codes of up to 31 characters any two wrong characters, and any two that changed places, are noticed.
 */
import type { Bytes } from './bytes.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Powers of a, the root of x^5 + x^2 + 1: it runs through all 31 elements but zero. */
const powers: number[] = [1]
for (let power = 1; powers.length < 31; powers.push(power)) {
  power <<= 1
  if (power > 31) power ^= 0b100101
}

function times(element: number, exponent: number): number {
  return element === 0 ? 0 : (powers[(powers.indexOf(element) + exponent) % 31] ?? 0)
}

function checksOf(elements: readonly number[]): number[] {
  const sum = (step: number) =>
    elements.reduce((all, element, at) => all ^ times(element, (at + 1) * step), 0)
  return [sum(1), sum(2)]
}

/** Five bits each; the last character is filled up with zeros. */
function toElements(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2))
}

function inGroups(elements: readonly number[]): string {
  const characters = elements.map((element) => alphabet[element]).join('')
  return (characters.match(/.{1,4}/g) ?? []).join('-')
}

/** For what people compare and never type: groups without check characters. */
export function writeFingerprint(bytes: Uint8Array): string {
  return inGroups(toElements(bytes))
}

/** For what people type: 16 bytes become seven groups of four. */
export function writeCode(bytes: Uint8Array): string {
  const elements = toElements(bytes)
  return inGroups([...elements, ...checksOf(elements)])
}

export type CodeRefusal = 'unknown-character' | 'too-short' | 'too-long' | 'mistyped'
export type ReadCode = { bytes: Bytes } | { refused: CodeRefusal }

/**
 * Reads what somebody typed: any case, with or without spaces and dashes; I and L are 1, O is 0, U is V.
 *
 * @param length how many bytes the code stands for
 */
export function readCode(typed: string, length: number): ReadCode {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
    .replaceAll('U', 'V')
  const elements = Array.from(characters, (character) => alphabet.indexOf(character))
  if (elements.includes(-1)) return { refused: 'unknown-character' }
  const expected = Math.ceil((length * 8) / 5) + 2
  if (elements.length !== expected) return { refused: elements.length < expected ? 'too-short' : 'too-long' }
  const content = elements.slice(0, -2)
  const bits = content.map((element) => element.toString(2).padStart(5, '0')).join('')
  const right = checksOf(content).every((check, at) => check === elements[expected - 2 + at])
  if (!right || bits.slice(8 * length).includes('1')) return { refused: 'mistyped' }
  return {
    bytes: Uint8Array.from({ length }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8), 2)),
  }
}
