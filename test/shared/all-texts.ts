/** Every text of the product in its three languages, with the place it stands in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Language, languages, type Text } from '#shared/language.ts'
import { projectRoot } from '../../server/platform/paths.ts'

export interface Placed {
  /** `shared/texts/round.ts: roundTexts.newRound` */
  place: string
  text: Text
}

/** A module of `shared/texts/` by its path: what it exports by name. */
export type TextModules = Record<string, Record<string, unknown>>

export const textModules: TextModules = import.meta.glob('../../shared/texts/*.ts', { eager: true })

function isText(value: object): value is Text {
  return languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
}

/** Texts anywhere below a value. SurveyJS calls English `default`. */
function textsBelow(place: string, value: unknown): Placed[] {
  if (typeof value !== 'object' || value === null) return []
  const translated = 'nb' in value && 'default' in value ? { ...value, en: value.default } : value
  if (isText(translated)) return [{ place, text: translated }]
  return Object.entries(value).flatMap(([key, below]) => textsBelow(`${place}.${key}`, below))
}

/** Files below a folder of the project whose names end in one of the given ways, by their path from its root. */
export function filesOf(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort()
}

export function contentOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}

export const interfaceTextsOfAll: Placed[] = Object.entries(textModules).flatMap(([path, module]) =>
  textsBelow(path.replace('../../', ''), module),
)

export const programmeTexts: Placed[] = filesOf('surveys', '.json').flatMap((path) =>
  textsBelow(path, JSON.parse(contentOf(path))),
)

const literal = /'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/.source
const side = new RegExp(`\\{\\s*nb: (${literal}),\\s*nn: (${literal}),\\s*en: (${literal}),?\\s*\\}`, 'g')

/** Texts that stand outside `shared/texts/`: columns of files, the demo's names. Empty ones are forms' beginnings. */
export const textsInCode: Placed[] = ['client', 'server', 'shared']
  .flatMap((folder) => filesOf(folder, '.ts', '.tsx'))
  .filter((path) => !path.startsWith('shared/texts/'))
  .flatMap((path) =>
    [...contentOf(path).matchAll(side)].flatMap(([, ...literals]) => {
      const [nb = '', nn = '', en = ''] = literals.map((one) => one.slice(1, -1).replace(/\$\{[^}]*\}/g, '…'))
      return nb === '' && nn === '' && en === '' ? [] : [{ place: `${path}: ${nb}`, text: { nb, nn, en } }]
    }),
  )

export const allTexts: Placed[] = [...interfaceTextsOfAll, ...programmeTexts]

/** What is wrong, each with its place; empty when nothing is. */
export function faults(
  texts: readonly Placed[],
  faultOf: (text: string, language: Language, placed: Placed) => string | false,
  inLanguages: readonly Language[] = languages,
): string[] {
  return texts.flatMap((placed) =>
    inLanguages.flatMap((language) => {
      const fault = faultOf(placed.text[language], language, placed)
      return fault ? [`${placed.place} (${language}): ${fault}`] : []
    }),
  )
}
