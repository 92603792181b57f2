/**
 * A hundred people, in the long suite two hundred, answer through the server as it is installed. Then everything that ever lay on a disk is searched:
 * database, write-ahead log, backups taken meanwhile, the server's log, the round keys' folder.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { type CopiedFile, pagesOf, searchFor } from './forensic-files.ts'
import { type Guess, guessByInvitation, guessDirectly, type Orders } from './forensic-guess.ts'
import { holdRound, type Seen, size } from './forensic-round.ts'

const folder = mkdtempSync(join(tmpdir(), 'medvirk-forensic-'))
const [data, copies, bundle] = ['data', 'copies', 'medvirk'].map((name) => join(folder, name))

let seen: Seen
beforeAll(async () => {
  seen = await holdRound(data ?? '', copies ?? '', bundle ?? '')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('While people answer', () => {
  it('no link, answer code, answer or anything that proves an answer one’s own lies in any file', () => {
    const { tokens, codes, bytes } = seen.secrets
    expect(tokens.length).toBe(2 * size.people)
    const spellings = [
      ...[...tokens, ...codes].map((text) => Buffer.from(text)),
      ...bytes.flatMap((secret) => [secret, asBuffer(toBase64url(secret)), asBuffer(secret.toString('hex'))]),
    ]
    expect(found(seen.open, spellings)).toEqual([])
  })

  it('no person stands on the same page of a file as an answer, and none in the log', () => {
    const ids = seen.classes
      .flatMap(({ answerOf }) => [...answerOf.values()])
      .map((id) => Buffer.from(id, 'hex'))
    const persons = seen.round.invited.flatMap(({ id, email, name }) => [id, email, name].map(asBuffer))
    const [answersOn, personsOn] = [searchFor(ids), searchFor(persons)]
    const pages = seen.open.flatMap(pagesOf).filter((page) => answersOn(page).length > 0)
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(personsOn(page)).toEqual([])
    // They are there, on other pages: the search finds what there is.
    expect(found(seen.open, persons).length).toBeGreaterThan(persons.length)
    const log = seen.open.filter(({ name }) => name === 'server.log')
    expect(log[0]?.bytes.toString()).toContain('Medvirk ready')
    expect(found(log, [...persons, ...ids])).toEqual([])
  })

  it('who has which answer cannot be guessed from any order without the round key, but by chance', () => {
    const guesses = [
      ...guessDirectly(seen.classes, seen.people, seen.answers),
      ...guessByInvitation(seen.classes, seen.people, seen.invitations, seen.answerWith),
    ]
    expect(guesses.length).toBeGreaterThan(50)
    for (const guess of guesses) expectChance(guess)
  })

  it('with the round key, and everything that was ever copied, it can: this is said to be unprotected', () => {
    const withKey: Orders = { 'the round key': seen.round.invited.map(({ id }) => id) }
    const invitationOf = new Map(seen.classes.flatMap((each) => [...each.invitationOf]))
    const rows: Orders = { 'the round key': seen.round.invited.map(({ id }) => invitationOf.get(id) ?? '') }
    const [guess] = guessByInvitation(seen.classes, withKey, rows, seen.answerWith)
    // The guess above is no weak one: with names on the invitations it is right nearly always.
    expect(sum(guess?.right ?? [])).toBeGreaterThan(0.75 * size.people)
  })
})

describe('After the answers are opened', () => {
  it('no answer, no invitation, no ballot class and no signing key is left in the database', () => {
    const database = new Database(join(data ?? '', 'medvirk.db'), { readonly: true })
    for (const table of ['box', 'draft', 'invitation', 'ballot_class', 'signing_key'])
      expect(database.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
    const links = database.prepare('select count(*) from invitation_link where sealed is not null')
    expect(links.pluck().get()).toBe(0)
    const mails = database.prepare(
      'select count(*) from mail where coalesce(sealed, body, to_address) is not null',
    )
    expect(mails.pluck().get()).toBe(0)
    database.close()
  })

  it('nor on any page of any file, not even where rows were deleted', () => {
    const rows = seen.sealed.map((content) => content.subarray(40, 72))
    const invitations = [...(seen.invitations['by id'] ?? [])].map(asBuffer)
    const { tokens, codes, bytes } = seen.secrets
    // They were there.
    expect(found(seen.open, rows).length).toBeGreaterThan(rows.length)
    const secrets = [...tokens, ...codes].map(asBuffer)
    expect(found(seen.opened, [...rows, ...invitations, ...secrets, ...bytes])).toEqual([])
    expect(seen.opened.filter(({ name }) => name.endsWith('.key'))).toEqual([])
  })

  it('no figure is made of fewer than five answers', () => {
    const database = new Database(join(data ?? '', 'medvirk.db'), { readonly: true })
    const contents = ['crowd', 'figure'].flatMap(
      (table) => database.prepare(`select content from ${table}`).pluck().all() as string[],
    )
    const placed = database
      .prepare('select answered from placed_unit where answered is not null')
      .pluck()
      .all()
    database.close()
    const counted = [...contents.flatMap((content) => countsIn(JSON.parse(content))), ...(placed as number[])]
    expect(counted.length).toBeGreaterThan(100)
    expect(Math.min(...counted.filter((count) => count > 0))).toBeGreaterThanOrEqual(5)
  })
})

/** How often a number of answers is told: `answers` and `n`, wherever they stand. */
function countsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'number' && (name === 'answers' || name === 'n') ? [inner] : countsIn(inner),
  )
}

/**
 * Of ten people, one is guessed right on average, whatever the order: as many as there are classes, with a deviation
 * of their square root. Six deviations do not happen.
 */
function expectChance({ how, right }: Guess): void {
  expect(Math.max(...right), `${how}: a whole class`).toBeLessThan(10)
  expect(sum(right), how).toBeLessThan(size.units + 6 * Math.sqrt(size.units))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function asBuffer(text: string): Buffer {
  return Buffer.from(text)
}

/** Which of the secrets stand in which file. */
function found(files: CopiedFile[], secrets: Buffer[]): string[] {
  const search = searchFor(secrets)
  return files.flatMap(({ name, bytes }) =>
    search(bytes).map((secret) => `${name}: ${secret.toString('latin1')}`),
  )
}
