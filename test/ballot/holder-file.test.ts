import { describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { utf8 } from '#shared/ballot/bytes.ts'
import { readHolderKey, readHolderPart, writeHolderFile } from '#shared/ballot/holder-file.ts'
import { isHoldersSignature, makeHolderKey, signAsHolder } from '#shared/ballot/holder-key.ts'
import { writePart } from '#shared/ballot/key-part.ts'

const explanation = 'Din del av nøkkelen til svarboksen.\nOppbevar den trygt.\n'

describe('The file that a key holder takes home', () => {
  it('holds the part and the key for signing, also after a mail program changed the line ends', async () => {
    const part = { place: 2, value: (await makeBoxKey()).secret }
    const key = await makeHolderKey()
    const file = await writeHolderFile(explanation, part, key)
    for (const text of [file, file.replaceAll('\n', '\r\n'), `> \n${file}\n\n-- \nHilsen`]) {
      expect(await readHolderPart(text)).toEqual({ part })
      expect(readHolderKey(text)).toEqual(key)
    }
    expect(file).toContain('Oppbevar den trygt.')
    const hash = utf8('0123456789abcdef0123456789abcdef')
    const signature = await signAsHolder(readHolderKey(file) ?? key, 'manifest', hash)
    expect(await isHoldersSignature(key.publicKey, 'manifest', hash, signature)).toBe(true)
  })

  it('may be replaced by the part alone, typed from paper', async () => {
    const part = { place: 1, value: (await makeBoxKey()).secret }
    expect(await readHolderPart((await writePart(part)).toLowerCase())).toEqual({ part })
  })

  it('is refused when it is another file', async () => {
    expect(await readHolderPart('En huskeliste: melk, brød')).toHaveProperty('refused')
    expect(readHolderKey('En huskeliste: melk, brød')).toBeNull()
    expect(readHolderKey('Medvirk-Signing-Key: AAAA')).toBeNull()
    expect(readHolderKey(`Medvirk-Signing-Key: ${'A'.repeat(130)}`)).toBeNull()
  })
})
