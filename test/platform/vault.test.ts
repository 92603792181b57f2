import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openVault } from '../../server/platform/vault.ts'

const roundId = '00000000-0000-4000-8000-700000000001'
const other = '00000000-0000-4000-8000-700000000002'
const secret = Buffer.from('who has collected an answer form')

function folder(): string {
  const made = join(mkdtempSync(join(tmpdir(), 'medvirk-vault-')), 'keys')
  onTestFinished(() => rmSync(join(made, '..'), { recursive: true, force: true }))
  return made
}

describe('a round key', () => {
  it('opens what it has sealed, also after a restart, and never the same bytes twice', () => {
    const place = folder()
    const key = openVault(place).makeKey(roundId)
    const [one, two] = [key.seal(secret, 'row 1'), key.seal(secret, 'row 1')]
    expect(one.equals(two)).toBe(false)
    expect(one.includes(secret)).toBe(false)
    const again = openVault(place).keyOf(roundId)
    expect(again?.unseal(one, 'row 1').equals(secret)).toBe(true)
    expect(again?.unseal(two, 'row 1').equals(secret)).toBe(true)
  })

  it('does not open what was moved to another row, altered, cut, or sealed with another key', () => {
    const vault = openVault(folder())
    const key = vault.makeKey(roundId)
    const sealed = key.seal(secret, 'row 1')
    expect(() => key.unseal(sealed, 'row 2')).toThrow()
    expect(() => vault.makeKey(other).unseal(sealed, 'row 1')).toThrow()
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => key.unseal(altered, 'row 1')).toThrow()
      expect(() => key.unseal(sealed.subarray(0, at), 'row 1')).toThrow()
    }
  })

  it('is made once: asked for again, the first one stays', () => {
    const vault = openVault(folder())
    const sealed = vault.makeKey(roundId).seal(secret, 'row')
    expect(vault.makeKey(roundId).unseal(sealed, 'row').equals(secret)).toBe(true)
  })

  it('lies in a file that only the owner can read, in a folder that only the owner can enter', () => {
    const place = folder()
    openVault(place).makeKey(roundId)
    expect(statSync(place).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(place)) expect(statSync(join(place, file)).mode & 0o777).toBe(0o600)
  })

  it('that is not whole is said to be so, by its file, and is not replaced by a new one', () => {
    const place = folder()
    openVault(place).makeKey(roundId)
    const file = join(place, `${roundId}.round.key`)
    writeFileSync(file, readFileSync(file).subarray(0, 20))
    expect(() => openVault(place).keyOf(roundId)).toThrow(file)
    expect(() => openVault(place).makeKey(roundId)).toThrow(file)
  })
})

describe('a destroyed key', () => {
  it('is gone from the folder and from memory, with the secret of the answer box; other rounds keep theirs', () => {
    const place = folder()
    const vault = openVault(place)
    const sealed = vault.makeKey(roundId).seal(secret, 'row')
    vault.keepBoxSecret(roundId, Buffer.alloc(32, 7))
    vault.makeKey(other)
    expect(vault.boxSecretOf(roundId)).toEqual(Buffer.alloc(32, 7))
    const bytes = readFileSync(join(place, `${roundId}.round.key`))
    vault.destroy(roundId)
    expect(vault.keyOf(roundId)).toBeNull()
    expect(vault.boxSecretOf(roundId)).toBeNull()
    expect(readdirSync(place)).toEqual([`${other}.round.key`])
    expect(readFileSync(join(place, `${other}.round.key`)).equals(bytes)).toBe(false)
    // A new key for the same round opens nothing of before.
    expect(() => vault.makeKey(roundId).unseal(sealed, 'row')).toThrow()
  })

  it('may be destroyed again, or without ever having been there', () => {
    const vault = openVault(folder())
    vault.destroy(roundId)
    vault.makeKey(roundId)
    vault.destroy(roundId)
    vault.destroy(roundId)
    expect(existsSync(join(vault.folder, `${roundId}.round.key`))).toBe(false)
  })
})
