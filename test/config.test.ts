import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keyFolder, readConfig } from '../server/config.ts'

describe('the environment', () => {
  test('is refused as a whole, with a line for everything that is wrong', () => {
    const wrong = { NODE_ENV: 'prod', PORT: '70000', BASE_URL: 'ftp://x', SMTP_URL: 'x', LOG_LEVEL: 'loud' }
    let message = ''
    try {
      readConfig(wrong)
    } catch (error) {
      message = String(error)
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(`\n  ${name}: `)
  })

  test('believes no forwarded address unless it is told how many proxies there are', () => {
    expect(readConfig({}).TRUSTED_PROXIES).toBe(0)
    expect(readConfig({ TRUSTED_PROXIES: '1' }).TRUSTED_PROXIES).toBe(1)
    expect(() => readConfig({ TRUSTED_PROXIES: 'all' })).toThrow('TRUSTED_PROXIES')
  })

  test('counts an empty value as not set', () => {
    expect(readConfig({ PORT: '', BASE_URL: '' }).PORT).toBe(3000)
  })

  test.each([
    'https://example.org/medvirk',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://user:secret@example.org',
    'example.org',
  ])('has an address that links can be made of: %s is refused', (BASE_URL) => {
    expect(() => readConfig({ BASE_URL })).toThrow('BASE_URL: must be an address without path')
  })

  test('of real use needs the public address', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow('BASE_URL: is needed')
    expect(
      readConfig({ NODE_ENV: 'production', KEY_DIR: '/keys', BASE_URL: 'https://example.org/' }).BASE_URL,
    ).toBe('https://example.org/')
  })

  test('of real use needs https, unless nothing leaves the machine', () => {
    const real = (BASE_URL: string) => () =>
      readConfig({ NODE_ENV: 'production', KEY_DIR: '/keys', BASE_URL })
    expect(real('http://survey.example.org')).toThrow('BASE_URL: must be https')
    expect(real('http://127.0.0.1:3000')).not.toThrow()
  })

  test('keeps round keys where no copy of the database takes them along', () => {
    const real = { NODE_ENV: 'production', BASE_URL: 'https://example.org', DATA_DIR: '/srv/data' }
    expect(() => readConfig(real)).toThrow('KEY_DIR: is needed in production')
    for (const KEY_DIR of ['/srv/data', '/srv/data/keys', '/srv/data/../data/keys'])
      expect(() => readConfig({ ...real, KEY_DIR })).toThrow('KEY_DIR: must lie outside DATA_DIR')
    for (const KEY_DIR of ['/srv', '/'])
      expect(() => readConfig({ ...real, KEY_DIR })).toThrow('KEY_DIR: must not hold DATA_DIR')
    for (const KEY_DIR of ['/srv/keys', '/srv/data-keys'])
      expect(keyFolder(readConfig({ ...real, KEY_DIR }))).toBe(KEY_DIR)
    expect(keyFolder(readConfig({ DATA_DIR: '/srv/data' }))).toBe('/srv/data/keys')
  })

  test('of real use is refused with passwords that everybody tries first, and says none of them', () => {
    const real = {
      ...{ NODE_ENV: 'production', BASE_URL: 'https://example.org', KEY_DIR: '/srv/keys' },
      MAIL_FROM: 'Medvirk <post@example.org>',
    }
    const at = (password: string) => ({
      ...real,
      SMTP_URL: `smtp://medvirk:${password}@mail.example.org:587`,
    })
    for (const password of [
      '',
      'secret',
      'password',
      'Passord1',
      'changeme',
      'change-me',
      '123456',
      'medvirk',
      'aaaaaaaa',
      '%73ecret',
    ]) {
      expect(() => readConfig(at(password)), password).toThrow(
        /^(?!.*(secret|Passord1|changeme)).*SMTP_URL: has no password/s,
      )
      expect(() => readConfig({ ...at(password), NODE_ENV: 'development', KEY_DIR: '' })).not.toThrow()
    }
    for (const password of ['fjord-lampe-41-kvist', 'x7%25zQ%zz4k'])
      expect(() => readConfig(at(password)), password).not.toThrow()
    // A mail server in the same house often asks for no name.
    expect(() => readConfig({ ...real, SMTP_URL: 'smtp://mail.example.org' })).not.toThrow()
  })

  test('of real use has no token for its figures that can be guessed', () => {
    const real = { NODE_ENV: 'production', BASE_URL: 'https://example.org', KEY_DIR: '/srv/keys' }
    for (const METRICS_TOKEN of [
      'short',
      'a'.repeat(40),
      'abcabcabcabcabcabcabcabcabcabcabcabc',
      'x'.repeat(31),
    ])
      expect(() => readConfig({ ...real, METRICS_TOKEN }), METRICS_TOKEN).toThrow(
        'METRICS_TOKEN: must have 32',
      )
    const METRICS_TOKEN = randomBytes(32).toString('base64')
    expect(readConfig({ ...real, METRICS_TOKEN }).METRICS_TOKEN).toBe(METRICS_TOKEN)
  })

  test('of real use has folders that nobody else on the machine can open, and names all that are open', () => {
    const above = mkdtempSync(join(tmpdir(), 'medvirk-config-'))
    onTestFinished(() => rmSync(above, { recursive: true, force: true }))
    const folders = {
      DATA_DIR: join(above, 'a'),
      KEY_DIR: join(above, 'b'),
      FILING_DIR: join(above, 'c'),
      BOUNCE_DIR: join(above, 'd'),
    }
    for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 })
    const real = { NODE_ENV: 'production', BASE_URL: 'https://example.org', ...folders }
    expect(() => readConfig(real)).not.toThrow()
    for (const folder of Object.values(folders)) chmodSync(folder, 0o750)
    expect(() => readConfig(real)).toThrow(
      /DATA_DIR: can be opened by others.*\n.*KEY_DIR: can be opened by others[^\n]*$/,
    )
    for (const folder of Object.values(folders)) chmodSync(folder, 0o705)
    for (const name of Object.keys(folders))
      expect(() => readConfig(real)).toThrow(`\n  ${name}: can be opened`)
    expect(() => readConfig({ ...real, NODE_ENV: 'test' })).not.toThrow()
  })

  test('sees through links: a folder of keys that only seems to lie elsewhere is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-config-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [data, keys] = [join(folder, 'data'), join(folder, 'keys')]
    mkdirSync(join(data, 'secret'), { recursive: true, mode: 0o700 })
    symlinkSync(join(data, 'secret'), keys)
    symlinkSync(data, join(folder, 'also-data'))
    const real = { NODE_ENV: 'production', BASE_URL: 'https://example.org' }
    for (const [DATA_DIR, KEY_DIR] of [
      [data, keys],
      [data, join(keys, 'not-made-yet')],
      [join(folder, 'also-data'), join(data, 'keys')],
    ])
      expect(() => readConfig({ ...real, DATA_DIR, KEY_DIR })).toThrow('KEY_DIR: must lie outside DATA_DIR')
    expect(() => readConfig({ ...real, DATA_DIR: join(keys, 'database'), KEY_DIR: data })).toThrow(
      'KEY_DIR: must not hold DATA_DIR',
    )
    const beside = join(folder, 'real-keys')
    expect(readConfig({ ...real, DATA_DIR: data, KEY_DIR: beside }).KEY_DIR).toBe(beside)
  })
})
