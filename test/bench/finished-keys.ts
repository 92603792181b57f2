/** Signing keys for invented rounds, kept from one run to the next: hundreds of them take minutes to make. */
import { createPrivateKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeSigningKey, type SigningKey, signingKey } from '../../server/keeping/signing-key.ts'
import { projectRoot } from '../../server/platform/paths.ts'

const file = join(projectRoot, 'dist/bench/signing-keys.json')

/** A maker that hands out a different key each time; `keep` saves those that had to be made. */
export function finishedKeys(): { makeKey: () => Promise<SigningKey>; keep: () => void } {
  const known: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const before = known.length
  let next = 0
  return {
    async makeKey() {
      const found = known[next++]
      if (found !== undefined)
        return signingKey(
          createPrivateKey({ key: Buffer.from(found, 'base64'), format: 'der', type: 'pkcs8' }),
        )
      const made = await makeSigningKey()
      known.push(made.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'))
      return made
    },
    keep() {
      if (known.length === before) return
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(known))
    },
  }
}
