import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { recordAudit, recordAudits } from '../../server/access/audit.store.ts'
import { chainOldLines, keepCheck, lastLine, verifyAudit } from '../../server/access/audit-chain.store.ts'
import { type AuditLine, chainReader, hashOf } from '../../server/access/audit-chain.ts'
import type { Storage } from '../../server/platform/database.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people } from '../cast.ts'
import { freshStorage, testNow } from '../world.ts'

const act = (name: string) => ({
  at: Temporal.Instant.from(testNow),
  actorId: people.leader,
  action: name,
  subject: 'test',
})

async function logOf(...names: string[]): Promise<Storage> {
  const storage = freshStorage()
  await moveIn(storage)
  for (const name of names) await transaction(storage, (tx) => recordAudit(tx, act(name)))
  return storage
}

/** What somebody does who can write to the file: the triggers are no obstacle. */
function tamper(storage: Storage, statement: string): void {
  const sqlite = new Database(storage.file)
  for (const name of ['audit_entry_not_deleted', 'audit_entry_not_changed'])
    sqlite.exec(`drop trigger if exists ${name}`)
  sqlite.exec(statement)
  sqlite.close()
}

describe('the audit log', () => {
  it('binds each line to the one before, in the order in which they were written', async () => {
    const storage = await logOf('one', 'two')
    await transaction(storage, (tx) => recordAudits(tx, ['three', 'four'].map(act)))
    const end = await lastLine(storage)
    expect(end.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await verifyAudit(storage)).toEqual({ outcome: 'unchanged', ...end })
    const many = await transaction(storage, async (tx) => {
      await recordAudits(tx, Array(1200).fill(act('many')))
      return lastLine(tx)
    })
    expect(many.number).toBe(end.number + 1200)
    expect(await verifyAudit(storage)).toEqual({ outcome: 'unchanged', ...many })
  })

  it('goes on where it was when an act is given up', async () => {
    const storage = await logOf('one')
    const end = await lastLine(storage)
    await expect(
      transaction(storage, async (tx) => {
        await recordAudit(tx, act('never'))
        throw new Error('given up')
      }),
    ).rejects.toThrow('given up')
    await Promise.all(['a', 'b', 'c'].map((name) => transaction(storage, (tx) => recordAudit(tx, act(name)))))
    expect(await verifyAudit(storage)).toMatchObject({ outcome: 'unchanged', number: end.number + 3 })
  })

  it('is refused every change and deletion by the database', async () => {
    const storage = await logOf('one')
    await transaction(storage, (tx) =>
      keepCheck(tx, '2026-10-13', { outcome: 'unchanged', number: 1, hash: 'x' }),
    )
    for (const statement of [
      "update audit_entry set action = 'other'",
      'delete from audit_entry',
      "update audit_check set hash = 'other'",
      'delete from audit_check',
    ])
      expect(() => storage.writer.sqlite.exec(statement), statement).toThrow('append-only')
  })

  it('shows which line was changed, deleted or put in by somebody who can write to the file', async () => {
    for (const [statement, number, how] of [
      ["update audit_entry set action = 'other' where number = 2", 2, 'hash'],
      ['update audit_entry set actor_id = null where number = 3', 3, 'hash'],
      ["update audit_entry set at = '2020-01-01T00:00:00.000Z' where number = 1", 1, 'hash'],
      ['delete from audit_entry where number = 2', 2, 'missing'],
      [
        "insert into audit_entry (id, at, action, subject) values ('x', '2026-10-13T08:00:00.000Z', 'y', 'z')",
        5,
        'outside',
      ],
      [
        "insert into audit_entry (id, at, action, subject, number, hash) values ('x', '2026', 'y', 'z', 5, 'f')",
        5,
        'hash',
      ],
    ] as const) {
      const storage = await logOf('one', 'two', 'three', 'four')
      tamper(storage, statement)
      expect(await verifyAudit(storage), statement).toEqual({ outcome: 'changed', number, how })
    }
  })

  it('shows that its end was cut off, or that it was written anew, by what it was on an earlier day', async () => {
    const storage = await logOf('one', 'two', 'three')
    const end = await lastLine(storage)
    await transaction(storage, (tx) => keepCheck(tx, '2026-10-13', { outcome: 'unchanged', ...end }))
    tamper(storage, 'delete from audit_entry where number = 3')
    expect(await verifyAudit(storage)).toEqual({ outcome: 'changed', number: 3, how: 'cut' })
    tamper(storage, 'delete from audit_entry')
    for (const name of ['one', 'two', 'anything else'])
      await transaction(storage, (tx) => recordAudit(tx, act(name)))
    expect(await verifyAudit(storage)).toEqual({ outcome: 'changed', number: 3, how: 'hash' })
  })

  it('takes lines of the time before the chain into it, once', async () => {
    const storage = await logOf()
    const insert = storage.writer.sqlite.prepare(
      "insert into audit_entry (id, at, action, subject) values (?, '2026-01-01T00:00:00.000Z', 'old', 'test')",
    )
    for (const id of ['c', 'a', 'b']) insert.run(id)
    await chainOldLines(storage)
    const end = await lastLine(storage)
    expect(await verifyAudit(storage)).toEqual({ outcome: 'unchanged', number: 3, hash: end.hash })
    await chainOldLines(storage)
    expect(await lastLine(storage)).toEqual(end)
    insert.run('late')
    await chainOldLines(storage)
    expect(await verifyAudit(storage)).toMatchObject({ outcome: 'changed', how: 'outside' })
  })

  it('is looked at from the command line, while the server has it open', async () => {
    const storage = await logOf('one', 'two')
    const { number, hash } = await lastLine(storage)
    const run = (...given: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'server/access/audit.command.ts', ...given], {
        cwd: projectRoot,
        encoding: 'utf8',
      })
    const fine = run(storage.file, `${number}:${hash}`)
    expect([fine.status, fine.stdout]).toEqual([0, `The log is unchanged: 2 lines, ${hash}.\n`])
    const other = run(storage.file, `1:${hash}`)
    expect([other.status, other.stdout]).toEqual([
      1,
      'The log is another than the one of which line 1 was told.\n',
    ])
    tamper(storage, "update audit_entry set action = 'other' where number = 1")
    const changed = run(storage.file)
    expect([changed.status, changed.stdout]).toEqual([1, 'The log was changed: line 1.\n'])
    expect(run(join(projectRoot, 'nowhere.db')).status).toBe(2)
    expect(run(storage.file, 'not-a-hash').status).toBe(2)
  })
})

describe('a chain', () => {
  it('no longer fits after any change of any of its lines', () => {
    const text = fc.string({ maxLength: 8 })
    const line = fc.record({
      id: text,
      at: text,
      actorId: fc.option(text),
      action: text,
      subject: text,
      detail: fc.option(text),
    })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom('id', 'at', 'actorId', 'action', 'subject', 'detail'),
        text,
        (lines, at, field, other) => {
          let before = ''
          const chained = lines.map((each, index) => {
            const numbered: AuditLine = { ...each, number: index + 1 }
            before = hashOf(numbered, before)
            return { ...numbered, hash: before }
          })
          const look = (all: typeof chained) => {
            const reader = chainReader([])
            reader.read(all)
            return reader.finding()
          }
          expect(look(chained)).toEqual({ outcome: 'unchanged', number: lines.length, hash: before })
          const index = at % lines.length
          const changed = chained.map((each, place) => (place === index ? { ...each, [field]: other } : each))
          fc.pre(chained[index]?.[field as 'id'] !== other)
          expect(look(changed)).toEqual({ outcome: 'changed', number: index + 1, how: 'hash' })
        },
      ),
    )
  })
})
