// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markupProblems, scriptIn } from '../../server/programme/markup.ts'

/** What a browser makes of it, element by element; nothing is loaded or run in a document of its own. */
function drawn(html: string): { element: string; attributes: [string, string][] }[] {
  const { body } = new DOMParser().parseFromString(`<body><div>${html}</div></body>`, 'text/html')
  return [...body.querySelectorAll('div *, body > :not(div)')].map((element) => ({
    element: element.localName,
    attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
  }))
}

const allowed = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h3', 'h4', 'a']

function expectHarmless(html: string) {
  for (const { element, attributes } of drawn(html)) {
    expect(allowed).toContain(element)
    for (const [name, value] of attributes) {
      expect([element, name]).toEqual(['a', 'href'])
      expect(['https:', 'mailto:']).toContain(new URL(value, 'https://medvirk.example').protocol)
    }
  }
}

describe('a text to read', () => {
  test('may have paragraphs, lists, headings and links to the web and to mail', () => {
    const html =
      '<h3>Before you begin</h3><p>Take <em>ten</em> minutes.<br>Then <strong>send</strong>.</p>' +
      '<ul><li>3 &lt; 4 &amp; so on</li></ul><ol><li>1 < 2</li></ol>' +
      '<p><a href="https://www.arbeidstilsynet.no/">More</a> <a href="mailto:hms@nordhavn.example">Mail</a></p>'
    expect(markupProblems(html)).toEqual([])
    expectHarmless(html)
  })

  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://x.no/x.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext></p><img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">x</p>',
    '<p style="background:url(https://x.no)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="/api/session">x</a>',
    '<a href="//x.no">x</a>',
    '<a href="http://x.no">x</a>',
    '<a href="https://x.no" target="_blank">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<object data="x.swf">',
    '<embed src="x">',
    '<form action="https://x.no"><button>x</button></form>',
    '<input autofocus onfocus=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror=alert(1)></video>',
    '<body onload=alert(1)>',
    '<base href="https://x.no/">',
    '<meta http-equiv="refresh" content="0;url=https://x.no">',
    '<link rel="stylesheet" href="https://x.no/x.css">',
    '<style>@import "https://x.no/x.css"</style>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea></textarea><img src=x onerror=alert(1)>',
    '<title><a href="</title><img src=x onerror=alert(1)>">',
    '<xmp><p></xmp><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<!-- x -->',
    '<?xml-stylesheet href="x"?>',
    '<![CDATA[<script>]]>',
    '<p/onmouseover=alert(1)>x',
    '<p\u0000onmouseover=alert(1)>x',
    '<marquee onstart=alert(1)>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<button formaction="javascript:alert(1)">x</button>',
    '<isindex action="javascript:alert(1)">',
    '<table background="javascript:alert(1)">',
    '<bgsound src="javascript:alert(1)">',
    '<x onclick=alert(1)>',
    '<a xlink:href="javascript:alert(1)">x</a>',
    '<plaintext>',
    '<p>x</p><p',
    '<p>x</p><a href="x>y',
    'x</em>',
    '<select><option><img src=x onerror=alert(1)></select>',
    '<p is="x-run">x</p>',
  ])('is refused with %s', (html) => {
    expect(markupProblems(html)).not.toEqual([])
  })

  test('that was taken is drawn by a browser as nothing else, whatever it is made of', () => {
    const parts = [
      ...[
        '<p>',
        '</p>',
        '<p',
        '>',
        '<',
        '</',
        '/>',
        '"',
        "'",
        '=',
        ' ',
        '&lt;',
        '&#60;',
        '\n',
        'x',
        '<!',
        '--',
        '<!--',
        '-->',
      ],
      ...[
        '<a href="https://x.no">',
        '<a href=',
        'mailto:x',
        'javascript:',
        '</a>',
        '<ul>',
        '<li>',
        '<em>',
        '</em>',
        'onerror=1',
      ],
      ...[
        '<script>',
        '</script>',
        '<img src=x>',
        '<svg>',
        '<style>',
        '</style>',
        '<title>',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '<br>',
      ],
    ]
    let taken = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 7 }), (list) => {
        const html = list.join('')
        if (markupProblems(html).length > 0) return
        taken += 1
        expectHarmless(html)
      }),
      { numRuns: 300 },
    )
    expect(taken).toBeGreaterThan(30)
  })
})

describe('a plain text', () => {
  test.each([
    'a < b and b > c',
    'Ona = 3',
    'Is it on? Yes = 1',
    'JavaScript is a language',
    'data: text',
    'العمل 🙂',
  ])('may be %s', (text) => {
    expect(scriptIn(text)).toBeNull()
  })

  test.each(['<script>', '< IMG src=x', 'x onerror = 1', 'javascript:alert(1)', 'data:text/html,x'])(
    'is refused with %s',
    (text) => {
      expect(scriptIn(text)).not.toBeNull()
    },
  )
})
