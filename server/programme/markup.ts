/**
 * What texts of questionnaires and forms may hold. The browser cleans markup once more before it shows it (DOMPurify);
 * what is refused here never gets that far, and whoever wrote it learns where it stands.
 */
import { Parser } from 'htmlparser2'

/** Elements of a text to read, and their attributes. */
const allowedElements: Record<string, readonly string[]> = {
  p: [],
  br: [],
  strong: [],
  em: [],
  ul: [],
  ol: [],
  li: [],
  h3: [],
  h4: [],
  a: ['href'],
}

/** The parser's time grows with the square of what is open within each other. */
const mostTags = 500

const allowedProtocols = ['https:', 'mailto:']

/** What in markup is refused, one sentence each; none for markup that may be shown. */
export function markupProblems(html: string): string[] {
  if (html.split('<').length > mostTags) return [`a text can have ${mostTags} tags at most`]
  const problems = new Set<string>()
  let read = -1
  const parser = new Parser({
    onopentag(name, attributes) {
      read = parser.endIndex
      const allowed = Object.hasOwn(allowedElements, name) ? allowedElements[name] : undefined
      if (!allowed) problems.add(`the element <${shortened(name)}> is not among those that a text may have`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (allowed && !allowed.includes(attribute))
          problems.add(`the attribute ${shortened(attribute)} of <${name}> is refused`)
        else if (allowed && !isAllowedAddress(value))
          problems.add(`a link must go to https: or mailto:, not to "${shortened(value)}"`)
      }
    },
    onclosetag(_, implied) {
      if (!implied) read = parser.endIndex
    },
    ontext() {
      read = parser.endIndex
    },
    oncomment: () => problems.add('comments in markup are refused'),
    oncdatastart: () => problems.add('CDATA in markup is refused'),
    onprocessinginstruction: (name) => problems.add(`<${shortened(name)} … is refused`),
  })
  parser.write(html)
  parser.end()
  // What a parser throws away at the end, another may see as a tag once something stands behind it.
  if (problems.size === 0 && (read !== html.length - 1 || /<[a-z/!?][^>]*$/i.test(html)))
    problems.add('a tag at the end is not finished, or closes nothing')
  return [...problems]
}

function isAllowedAddress(address: string): boolean {
  return URL.canParse(address) && allowedProtocols.includes(new URL(address).protocol)
}

/** Each with what is said of it. Plain texts are never drawn as markup; these have no business in them all the same. */
const scripts: [RegExp, string][] = [
  [
    /<\s*(script|iframe|object|embed|svg|math|style|link|meta|base|form|img)\b/i,
    'markup that can run a script',
  ],
  [/\bon[a-z]{4,}\s*=/i, 'something that looks like an event handler (on…=)'],
  [/\b(java|vb)script\s*:/i, 'an address that is a script'],
  [/\bdata\s*:\s*text\/html/i, 'an address that is a page'],
]

/** What in a plain text is refused: a phrase, or null for a text that may stand. */
export function scriptIn(text: string): string | null {
  return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Quoted in a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\p{C}+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
