/** What must not be as weak or as open as it is: words everybody knows, folders that others can read. */
import { statSync } from 'node:fs'

/** Of instructions, of images and of those who wanted to come back to it. */
const knownWords =
  /^(?:.{0,4}|(.)\1*|(?:pass|passw(?:or)?d|passord|secret|hemmelig|change.?me|change.?it|admin|administrator|root|test|demo|example|default|medvirk|qwerty|letmein|welcome|smtp|mail|token|todo|replace.?me|your.?password|insert.?here|x+|\*+|1?2345\d*|abc)[\d!._-]*)$/i

/** Whether a password is one that everybody tries first. */
export function isKnownWord(password: string): boolean {
  return knownWords.test(password)
}

/** Enough that nobody guesses it: so many characters, and not few of them again and again. */
export function isGuessable(token: string, leastLength: number): boolean {
  return token.length < leastLength || new Set(token).size < 10 || isKnownWord(token)
}

/**
 * Whether others on the machine than its owner can open a file or a folder; false when there is none.
 *
 * @param bits of the mode which are forbidden: 0o077 anybody but the owner, 0o007 anybody but owner and group
 */
export function isOpenTo(path: string, bits: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return process.platform !== 'win32' && found !== undefined && (found.mode & bits) !== 0
}
