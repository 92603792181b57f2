/** The file that names the login providers, read once at start. */
import { readFileSync } from 'node:fs'
import { isOpenTo } from '../platform/exposure.ts'
import { type Provider, providersSchema } from './provider.ts'

/**
 * @param strict in real use: nobody but its owner may read the file, for it holds secrets, and providers answer over https
 * @throws Error that says what is wrong with the file, by place, and never what stands there
 */
export function readProviders(file: string, strict: boolean): Provider[] {
  const wrong = (reason: string) =>
    new Error(`The file of login providers is not usable (${file}):\n${reason}`)
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw wrong(`  it cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  if (strict && isOpenTo(file, 0o077))
    throw wrong('  others than its owner may read it, and it holds secrets: give it mode 0600')
  let told: unknown
  try {
    told = JSON.parse(content)
  } catch {
    throw wrong('  it is not JSON')
  }
  const read = providersSchema.safeParse(told)
  if (!read.success)
    throw wrong(read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n'))
  const { providers } = read.data
  const plain = providers.filter(
    ({ issuer }) => !issuer.startsWith('https://') && (strict || !isHere(issuer)),
  )
  if (plain.length > 0) throw wrong(plain.map(({ id }) => `  ${id}: issuer must be https`).join('\n'))
  return providers
}

/** Plain http never leaves the machine on a loopback address. */
function isHere(issuer: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)
}
