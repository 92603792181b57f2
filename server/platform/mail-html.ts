/**
 * A mail as HTML, made from its plain words alone: both parts of a mail say the same, and nobody writes either twice.
 * Nothing is fetched from anywhere, no colour is set under the text, so that dark mail programs stay dark. Pure.
 */
import type { Language } from '#shared/language.ts'
import { mailTexts } from '#shared/texts/mail.ts'
import { type Html, html } from './html.ts'

export interface MailWords {
  language: Language
  subject: string
  /** Paragraphs between empty lines, list items behind `- `, those within them behind `  - `, a link on a line of its own. */
  text: string
}

const page =
  'max-width:38em;margin:0 auto;padding:16px;font:16px/1.5 -apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word'
const button =
  'display:inline-block;padding:10px 22px;border-radius:6px;background:#0f5c5c;color:#fff;font-weight:600;text-decoration:none'
const address = 'font-size:13px;word-break:break-all'

/**
 * Lines end as they do in mails, with CRLF.
 *
 * @param even pads to a length that follows from the length of the words, not from what they say: see evenLength
 */
export function mailHtml({ language, subject, text }: MailWords, even = false): string {
  const blocks = text.trim().split(/\n\s*\n/)
  const body = blocks.map((block) => blockHtml(block.split('\n'), language))
  const write = (padding: string) =>
    html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title>${padding}</head>
<body style="margin:0"><div style="${page}">
${body}</div></body></html>
`.html.replaceAll('\n', '\r\n')
  const written = write('')
  if (!even) return written
  const length = evenLength(Buffer.byteLength(subject) + Buffer.byteLength(text), Buffer.byteLength(written))
  return write(' '.repeat(length - Buffer.byteLength(written)))
}

/**
 * Two texts of one length may differ in paragraphs and in signs that HTML writes longer. What is sealed is sent as long
 * as twice its words and 8 KiB, whatever they say; words that need more, which ours never do, twice that again.
 *
 * @param words bytes of subject and text
 * @param written bytes of the HTML before it is padded
 */
function evenLength(words: number, written: number): number {
  let length = 2 * words + 8192
  while (length < written) length *= 2
  return length
}

function blockHtml(lines: readonly string[], language: Language): Html {
  const [first = ''] = lines
  if (lines.length === 1 && isLink(first.trim())) return buttonHtml(first.trim(), language)
  const list = lines.findIndex((line) => line.startsWith('- '))
  if (list === -1) return html`<p>${linesHtml(lines)}</p>\n`
  // What stands right above a list names it.
  const name =
    list > 0 && html`<p style="margin-bottom:0"><strong>${linesHtml(lines.slice(0, list))}</strong></p>\n`
  const items = itemsOf(lines.slice(list)).map(itemHtml)
  return html`${name || null}<ul style="margin-top:4px;padding-left:22px">\n${items}</ul>\n`
}

interface Item {
  lines: string[]
  /** Items of a list within it. */
  inner: string[]
}

/** Each item with the lines that belong to it: those that follow without a `- ` at their beginning. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = []
  for (const line of lines)
    if (line.startsWith('- ')) items.push({ lines: [line.slice(2)], inner: [] })
    else if (line.startsWith('  - ')) items.at(-1)?.inner.push(line.slice(4))
    else items.at(-1)?.lines.push(line.trim())
  return items
}

function itemHtml({ lines, inner }: Item): Html {
  if (inner.length === 0) return html`<li>${linesHtml(lines)}</li>\n`
  const list = inner.map((line) => html`<li>${linesHtml([line])}</li>\n`)
  return html`<li style="margin-bottom:10px">${linesHtml(lines)}\n<ul style="margin-top:2px;padding-left:18px">\n${list}</ul>\n</li>\n`
}

function buttonHtml(link: string, language: Language): Html {
  return html`<p><a href="${link}" style="${button}">${mailTexts.open[language]}</a><br><span style="${address}">${link}</span></p>\n`
}

function linesHtml(lines: readonly string[]): Html[] {
  return lines.map((line, at) => html`${at > 0 ? { html: '<br>\n' } : null}${linkedHtml(line)}`)
}

/** A full stop or bracket after an address is not part of it. */
const addresses = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/

/** A line with its addresses as links. */
function linkedHtml(line: string): Html[] {
  return line
    .split(addresses)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))
}

function isLink(line: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(line)
}
