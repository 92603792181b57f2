import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../client/staff/operation/mail-text.ts'

const links = (text: string) => partsOf(text).flatMap((part) => (part.link ? [part.text] : []))

describe('links in a mail', () => {
  it('are found whole, with the secret after the hash', () => {
    expect(links('Svar her:\nhttp://127.0.0.1:3000/answer#Ab_c-9\nHilsen')).toEqual([
      'http://127.0.0.1:3000/answer#Ab_c-9',
    ])
  })

  it('end before a full stop or a bracket', () => {
    expect(links('Se (https://example.org/a?b=c). Takk.')).toEqual(['https://example.org/a?b=c'])
  })

  it('are only http addresses', () => {
    expect(links('javascript:alert(1) mailto:a@example.org')).toEqual([])
  })

  it('lose nothing of the text', () => {
    const text = 'Hei.\n\nhttps://example.org, og https://example.com!\nHa det'
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
