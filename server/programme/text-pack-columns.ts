/** The columns of a text pack's two tables and the words in their cells, Norwegian first; English is understood too. */
import type { Column } from '../register/columns.ts'

const required = (header: string, aliases: string[]): Column => ({ header, aliases, required: true })
const optional = (header: string, aliases: string[]): Column => ({ header, aliases, required: false })

export const textColumns = {
  line: required('slag', ['line', 'type']),
  name: required('navn', ['namn', 'name']),
  value: optional('verdi', ['value']),
  nb: optional('bokmål', ['nb']),
  nn: optional('nynorsk', ['nn']),
  en: optional('engelsk', ['en', 'english']),
} as const
export type TextCell = keyof typeof textColumns

export const scoringColumns = {
  line: required('slag', ['line', 'type']),
  name: required('navn', ['namn', 'name']),
  nb: optional('bokmål', ['nb']),
  nn: optional('nynorsk', ['nn']),
  en: optional('engelsk', ['en', 'english']),
  aboutNb: optional('om_bokmål', ['om_nb', 'about_nb']),
  aboutNn: optional('om_nynorsk', ['om_nn', 'about_nn']),
  aboutEn: optional('om_engelsk', ['om_en', 'about_en']),
  promptNb: optional('samtale_bokmål', ['samtale_nb', 'prompt_nb']),
  promptNn: optional('samtale_nynorsk', ['samtale_nn', 'prompt_nn']),
  promptEn: optional('samtale_engelsk', ['samtale_en', 'prompt_en']),
  kind: optional('art', ['kind']),
  model: optional('modell', ['model']),
  lawFactor: optional('lovfaktor', ['law_factor']),
  sensitive: optional('sensitiv', ['sensitive']),
  share: optional('minste_andel', ['minste_del', 'smallest_share']),
  reverse: optional('snudd', ['reverse', 'reversed']),
} as const

const lineWords = {
  tittel: 'title',
  title: 'title',
  side: 'page',
  page: 'page',
  tekst: 'text',
  text: 'text',
  spørsmål: 'question',
  question: 'question',
  valg: 'choice',
  val: 'choice',
  choice: 'choice',
  påstand: 'statement',
  statement: 'statement',
  tema: 'theme',
  theme: 'theme',
  skala: 'scale',
  scale: 'scale',
} as const

const kindWords = {
  ressurs: 'resource',
  resource: 'resource',
  krav: 'demand',
  demand: 'demand',
  utfall: 'outcome',
  outcome: 'outcome',
} as const

/** What a row is; undefined for any other word. */
export function lineIn(cell: string) {
  return known(lineWords, cell)
}

/** What a scale measures; undefined for any other word. */
export function kindIn(cell: string) {
  return known(kindWords, cell)
}

function known<M extends Record<string, string>>(words: M, cell: string): M[keyof M] | undefined {
  const word = cell.toLowerCase()
  return Object.hasOwn(words, word) ? words[word as keyof M] : undefined
}
