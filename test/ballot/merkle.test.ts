import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bytes, compareBytes, joinBytes, sha256, toHex } from '#shared/ballot/bytes.ts'
import { boxEntry, checkBoxList, merkleRoot, readBoxList, writeBoxList } from '#shared/ballot/merkle.ts'
import { randomBytes } from './keys.ts'

const native = (bytes: Bytes): Bytes => Uint8Array.from(createHash('sha256').update(bytes).digest())

const lists = fc
  .uniqueArray(fc.uint8Array({ minLength: 64, maxLength: 64 }), {
    maxLength: 40,
    selector: (entry) => toHex(entry.subarray(0, 32)),
  })
  .map((entries) => entries.map((entry) => Uint8Array.from(entry)).sort(compareBytes))

/** As RFC 6962 defines it: split at the largest power of two below the length. */
function byTheBook(ids: readonly Bytes[]): Bytes {
  const [first] = ids
  if (!first) return native(new Uint8Array())
  if (ids.length === 1) return native(joinBytes(Uint8Array.of(0), first))
  const half = 2 ** Math.floor(Math.log2(ids.length - 1))
  return native(joinBytes(Uint8Array.of(1), byTheBook(ids.slice(0, half)), byTheBook(ids.slice(half))))
}

describe('The root over the box', () => {
  it('is that of RFC 6962, in browser and server alike', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (ids) => {
        expect(await merkleRoot(ids, native)).toEqual(byTheBook(ids))
        expect(await merkleRoot(ids, sha256)).toEqual(byTheBook(ids))
      }),
    )
  })

  it('is another for every other list: one answer more, fewer or altered, and inner nodes passed off as answers', async () => {
    const entries = Array.from({ length: 5 }, () => randomBytes(64)).sort(compareBytes)
    const [first = new Uint8Array()] = entries
    const leaves = entries.map((entry) => native(joinBytes(Uint8Array.of(0), entry)))
    const others = [
      entries.slice(1),
      [...entries, randomBytes(64)],
      [...entries.slice(1), randomBytes(64)],
      // Another answer under the same id.
      [boxEntry(first.subarray(0, 32), randomBytes(32)), ...entries.slice(1)],
      [],
      // Two answers hashed together, passed off as one: a node has the length of an entry.
      [...entries.slice(2), joinBytes(...leaves.slice(0, 2))],
    ].map((list) => list.toSorted(compareBytes))
    const roots = await Promise.all([entries, ...others].map((list) => merkleRoot(list, native)))
    expect(roots).not.toContain(null)
    expect(new Set(roots.map((root) => root && toHex(root))).size).toBe(roots.length)
  })

  it('does not exist for ids that come twice, are out of order or have another length', async () => {
    const [a, b] = [new Uint8Array(64).fill(1), new Uint8Array(64).fill(2)]
    const otherAnswer = boxEntry(a.subarray(0, 32), randomBytes(32).fill(9, 0, 1))
    for (const wrong of [
      [a, a],
      [a, otherAnswer],
      [b, a],
      [a, b, b],
      [a.slice(1)],
      [a.slice(32)],
      [joinBytes(a, b)],
    ])
      expect(await merkleRoot(wrong, native)).toBeNull()
  })
})

describe('The published list', () => {
  it('is read as it was written, and in no other form', () => {
    fc.assert(
      fc.property(lists, (entries) => {
        expect(readBoxList(writeBoxList(entries.toReversed()))).toEqual(entries)
      }),
    )
    const text = writeBoxList([new Uint8Array(64).fill(0xab), new Uint8Array(64).fill(1)])
    const [first = '', second = ''] = text.split('\n')
    const onlyIds = `${'01'.repeat(32)}\n${'ab'.repeat(32)}\n`
    for (const wrong of [
      text.trimEnd(),
      `${text}\n`,
      text.toUpperCase(),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll(' ', '  '),
      text.replaceAll(' ', ','),
      text.replaceAll(' ', ''),
      `${second}\n${first}\n`,
      `${first}\n${first}\n`,
      'x\n',
      onlyIds,
    ])
      expect(readBoxList(wrong)).toBeNull()
  })

  it('tells a person whether what was sent is in the box, and that a list is wrong', async () => {
    const entries = Array.from({ length: 9 }, () => randomBytes(64))
    const [mine = new Uint8Array(), ...rest] = entries
    const [id, sealedHash] = [mine.slice(0, 32), mine.slice(32)]
    const list = writeBoxList(entries)
    const root = await merkleRoot(entries.toSorted(compareBytes), native)
    if (!root) throw new Error('The ids are in order')
    const published = { boxed: 9, root }
    const look = (own: { id?: Bytes; sealedHash?: Bytes | null }, inList = list, of = published) =>
      checkBoxList(inList, of, { id, sealedHash, ...own }, sha256)
    expect(await look({})).toBe('as-sent')
    expect(await look({ sealedHash: null })).toBe('there')
    expect(await look({ sealedHash: randomBytes(32) })).toBe('other-bytes')
    expect(await look({ id: randomBytes(32) })).toBe('not-in-the-box')
    const wrong = [
      list.slice(list.indexOf('\n') + 1),
      writeBoxList([...entries, randomBytes(64)]),
      writeBoxList([boxEntry(id, randomBytes(32)), ...rest]),
      '',
    ]
    for (const other of wrong) expect(await look({}, other)).toBe('list-is-wrong')
    expect(await look({}, list, { ...published, boxed: 10 })).toBe('list-is-wrong')
  })
})
