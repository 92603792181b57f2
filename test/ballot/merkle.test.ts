import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bytes, compareBytes, joinBytes, sha256, toHex } from '#shared/ballot/bytes.ts'
import { checkIdList, merkleRoot, readIdList, writeIdList } from '#shared/ballot/merkle.ts'
import { randomBytes } from './keys.ts'

const native = (bytes: Bytes): Bytes => Uint8Array.from(createHash('sha256').update(bytes).digest())

const lists = fc
  .uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 40, selector: toHex })
  .map((ids) => ids.map((id) => Uint8Array.from(id)).sort(compareBytes))

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

  it('is another for every other list: one id more, fewer or different, and inner nodes passed off as ids', async () => {
    const ids = Array.from({ length: 5 }, () => randomBytes(32)).sort(compareBytes)
    const leaves = ids.map((id) => native(joinBytes(Uint8Array.of(0), id)))
    const others = [
      ids.slice(1),
      [...ids, randomBytes(32)],
      [...ids.slice(1), randomBytes(32)],
      leaves,
      [],
      // Two ids hashed together, passed off as one.
      [...ids.slice(2), native(joinBytes(Uint8Array.of(1), ...leaves.slice(0, 2)))],
    ].map((list) => list.toSorted(compareBytes))
    const roots = await Promise.all([ids, ...others].map((list) => merkleRoot(list, native)))
    expect(new Set(roots.map((root) => root && toHex(root))).size).toBe(roots.length)
  })

  it('does not exist for ids that come twice, are out of order or have another length', async () => {
    const [a, b] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
    for (const wrong of [[a, a], [b, a], [a, b, b], [a.slice(1)], [joinBytes(a, b)]])
      expect(await merkleRoot(wrong, native)).toBeNull()
  })
})

describe('The list of ids', () => {
  it('is read as it was written, and in no other form', () => {
    fc.assert(
      fc.property(lists, (ids) => {
        expect(readIdList(writeIdList(ids.toReversed()))).toEqual(ids)
      }),
    )
    const text = writeIdList([new Uint8Array(32).fill(0xab), new Uint8Array(32).fill(1)])
    const [first = '', second = ''] = text.split('\n')
    for (const wrong of [
      text.trimEnd(),
      `${text}\n`,
      text.toUpperCase(),
      text.replaceAll('\n', '\r\n'),
      `${second}\n${first}\n`,
      `${first}\n${first}\n`,
      'x\n',
    ])
      expect(readIdList(wrong)).toBeNull()
  })

  it('tells a person whether the own answer was in the box, and that a list is wrong', async () => {
    const ids = Array.from({ length: 9 }, () => randomBytes(32))
    const [own = new Uint8Array()] = ids
    const list = writeIdList(ids)
    const root = await merkleRoot(ids.toSorted(compareBytes), native)
    if (!root) throw new Error('The ids are in order')
    const published = { boxed: 9, root }
    expect(await checkIdList(list, published, own, sha256)).toBe('in-the-box')
    expect(await checkIdList(list, published, randomBytes(32), sha256)).toBe('not-in-the-box')
    expect(await checkIdList(list.slice(65), published, own, sha256)).toBe('list-is-wrong')
    expect(await checkIdList(writeIdList([...ids, randomBytes(32)]), published, own, sha256)).toBe(
      'list-is-wrong',
    )
    expect(await checkIdList(list, { ...published, boxed: 10 }, own, sha256)).toBe('list-is-wrong')
    expect(await checkIdList('', published, own, sha256)).toBe('list-is-wrong')
  })
})
