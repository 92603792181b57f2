import { describe, expect, it } from 'vitest'
import { readLink, writeLink } from '../../../client/answer/link.ts'

const pin = 'AAECAwQFBgcICQoL'

describe('a personal link', () => {
  it('carries its secret and the beginning of the manifest’s hash after the hash sign', () => {
    expect(readLink(`#AbCdEfGhIjKlMnOpQrStUv_-01.${pin}`)).toEqual({
      token: 'AbCdEfGhIjKlMnOpQrStUv_-01',
      pin: Uint8Array.from({ length: 12 }, (_, at) => at),
    })
  })

  it('is written as it was read', () => {
    const fragment = `#AbCdEfGhIjKlMnOpQrStUv_-01.${pin}`
    const read = readLink(fragment) ?? expect.fail('It is whole')
    expect(writeLink(read)).toBe(fragment)
  })

  it.each([
    '',
    '#',
    '#short',
    '#AbCdEfGhIjKlMnOpQrStUv_-01',
    '#AbCdEfGhIjKlMnOpQrStUv_-01.',
    '#AbCdEfGhIjKlMnOpQrStUv_-01.AAECAwQFBgcICQo',
    `#AbCdEfGhIjKlMnOpQrStUv_-01.${pin}.more`,
    `#has spaces in it and more.${pin}`,
    `#<script>alert(1)</script>aaaa.${pin}`,
  ])('is not whole: %j', (fragment) => expect(readLink(fragment)).toBeNull())
})
