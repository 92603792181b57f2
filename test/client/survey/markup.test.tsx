// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createQuestionnaire } from '../../../client/survey/model.ts'
import { draw, drawn, pageOfQuestions, words } from './drawn.tsx'

pageOfQuestions()

const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '{constructor}<b>x</b>',
  '&lt;img src=x onerror=alert(1)&gt;',
]

const withHtml = (html: string) => ({
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'text', name: 'said', title: 'Said' },
        { type: 'text', name: 'again', title: 'You said {said}' },
        { type: 'html', name: 'shown', html },
      ],
    },
  ],
})

const dangerous =
  'script, iframe, img, svg:not(.choice-check), math, style, object, b, [onerror], [onload], [srcdoc]'

describe('markup in a questionnaire', () => {
  it.each(payloads)('shows an answer put into it as the characters they are: %s', async (payload) => {
    await draw(
      createQuestionnaire(withHtml('<p>You said <strong>{said}</strong></p>'), 'en', { said: payload }),
    )
    expect(drawn().querySelectorAll(dangerous)).toHaveLength(0)
    expect(drawn().querySelector('.markup strong')?.textContent).toBe(payload)
    expect(words()).toContain(`You said ${payload}`)
  })

  it.each(payloads)('keeps the text of a questionnaire and none of its code: %s', async (payload) => {
    await draw(createQuestionnaire(withHtml(`<p>Before</p>${payload}<p onclick="x()">After</p>`), 'en', {}))
    expect(drawn().querySelectorAll(`${dangerous.replace(', b,', ',')}, [onclick]`)).toHaveLength(0)
    expect([...drawn().querySelectorAll('a')].map((link) => link.getAttribute('href'))).not.toContain(
      'javascript:alert(1)',
    )
    expect(words()).toContain('Before')
  })

  it('leaves links to pages and mail addresses, which open outside the answers', async () => {
    await draw(
      createQuestionnaire(
        withHtml('<a href="https://example.org/help">Help</a> <a href="/x">No</a>'),
        'en',
        {},
      ),
    )
    const [help, no] = drawn().querySelectorAll('a')
    expect(help?.getAttribute('href')).toBe('https://example.org/help')
    expect(help?.getAttribute('rel')).toBe('noreferrer')
    expect(no?.hasAttribute('href')).toBe(false)
  })

  it('never puts an answer into an address', async () => {
    await draw(
      createQuestionnaire(withHtml('<a href="https://example.org/{said}">Go</a>'), 'en', { said: 'secret' }),
    )
    expect(drawn().querySelector('a')?.getAttribute('href')).not.toContain('secret')
  })
})
