import { describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { utf8 } from '#shared/ballot/bytes.ts'
import { readCustodianKey, readCustodianPart, writeCustodianFile } from '#shared/ballot/custodian-file.ts'
import { isCustodiansSignature, makeCustodianKey, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { writePart } from '#shared/ballot/key-part.ts'

const explanation = 'Din del av nøkkelen til svarboksen.\nOppbevar den trygt.\n'

describe('The file that a key holder takes home', () => {
  it('holds the part and the key for signing, also after a mail program changed the line ends', async () => {
    const part = { place: 2, value: (await makeBoxKey()).secret }
    const key = await makeCustodianKey()
    const file = await writeCustodianFile(explanation, part, key)
    for (const text of [file, file.replaceAll('\n', '\r\n'), `> \n${file}\n\n-- \nHilsen`]) {
      expect(await readCustodianPart(text)).toEqual({ part })
      expect(readCustodianKey(text)).toEqual(key)
    }
    expect(file).toContain('Oppbevar den trygt.')
    const hash = utf8('0123456789abcdef0123456789abcdef')
    const signature = await signAsCustodian(readCustodianKey(file) ?? key, 'manifest', hash)
    expect(await isCustodiansSignature(key.publicKey, 'manifest', hash, signature)).toBe(true)
  })

  it('may be replaced by the part alone, typed from paper', async () => {
    const part = { place: 1, value: (await makeBoxKey()).secret }
    expect(await readCustodianPart((await writePart(part)).toLowerCase())).toEqual({ part })
  })

  it('is refused when it is another file', async () => {
    expect(await readCustodianPart('En huskeliste: melk, brød')).toHaveProperty('refused')
    expect(readCustodianKey('En huskeliste: melk, brød')).toBeNull()
    expect(readCustodianKey('Medvirk-Signing-Key: AAAA')).toBeNull()
    expect(readCustodianKey(`Medvirk-Signing-Key: ${'A'.repeat(130)}`)).toBeNull()
  })
})
