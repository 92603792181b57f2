import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailHtml } from '../../server/platform/mail-html.ts'

const write = (text: string, even = false) => mailHtml({ language: 'nn', subject: 'Emne', text }, even)
const bodyOf = (text: string) =>
  /<div[^>]*>\r\n([\s\S]*)<\/div>/.exec(write(text))?.[1]?.replaceAll('\r\n', '\n')

describe('a mail’s look', () => {
  test('has paragraphs, lists under their names, and a button for a link on a line of its own', () => {
    const text = `Hei Eva

Første linje
andre linje, se https://a.example/b.

Institutt for fysikk
- Møte: 3. november
- Plan
  med en linje til

https://a.example/waiting`
    const body = bodyOf(text)
    expect(body).toContain('<p>Hei Eva</p>')
    expect(body).toContain(
      '<p>Første linje<br>\nandre linje, se <a href="https://a.example/b">https://a.example/b</a>.</p>',
    )
    expect(body).toContain('<strong>Institutt for fysikk</strong>')
    expect(body).toContain('<li>Møte: 3. november</li>\n<li>Plan<br>\nmed en linje til</li>')
    expect(body).toMatch(
      /<a href="https:\/\/a\.example\/waiting" style="[^"]+">Opne<\/a><br><span[^>]+>https:\/\/a\.example\/waiting</,
    )
  })

  test('has lists within lists', () => {
    const body = bodyOf('Sein\n- Plan: frist\n  - Fysikk\n  - Kjemi\n- Møte')
    expect(body).toContain('Plan: frist\n<ul')
    expect(body).toContain('<li>Fysikk</li>\n<li>Kjemi</li>\n</ul>\n</li>\n<li>Møte</li>')
  })

  test('says its language, and fetches nothing from anywhere', () => {
    const html = write('Hei')
    expect(html).toContain('<html lang="nn">')
    expect(html).not.toMatch(/src=|url\(|<link|<script|@import|@font-face/)
  })

  test('is made of words alone: what looks like markup stays words', () => {
    const html = write('<img src=x onerror=alert(1)> & "sitat"\n\nhttps://a.example/"onclick="x')
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/<[^>]* onclick=/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;sitat&quot;')
  })

  test('loses no word', () => {
    const words = fc.array(
      fc.constantFrom('Hei', '- ', '\n', '\n\n', ' ', 'åøæ', 'https://a.example/x', '.', '&', '<b>'),
    )
    fc.assert(
      fc.property(words, (parts) => {
        const shown = (bodyOf(parts.join('')) ?? '')
          .replaceAll(/<a href="[^"]*" style[^>]*>[^<]*<\/a>/g, '')
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&')
        const letters = (text: string) => text.replaceAll(/[\s-]/g, '')
        expect(letters(shown)).toBe(letters(parts.join('')))
      }),
    )
  })

  test('is as long as any other of so many words, where its length must not tell', () => {
    const ordinary = fc.string({
      unit: fc.constantFrom('a', 'e', ' ', '.', '\n', ',', 'n', 't'),
      minLength: 60,
      maxLength: 60,
    })
    fc.assert(
      fc.property(ordinary, ordinary, (one, other) => {
        expect(Buffer.byteLength(write(one, true))).toBe(Buffer.byteLength(write(other, true)))
      }),
    )
  })
})
