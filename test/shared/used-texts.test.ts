import ts from 'typescript'
import { expect, it } from 'vitest'
import { textModules } from './all-texts.ts'
import { below, type Source, sources } from './sources.ts'

const users = sources.filter(({ path }) => !path.startsWith('shared/texts/'))

/** A template as a key, when enough of it is written out to tell it from others. */
function shapeOf({ head, templateSpans }: ts.TemplateExpression): RegExp[] {
  const pieces = [head.text, ...templateSpans.map(({ literal }) => literal.text)]
  return /^[\w-]{3,}$/.test(pieces.join('')) ? [new RegExp(`^${pieces.join('[\\w-]+')}$`)] : []
}

/** Every word a file may ask for a text by: 'key', texts.key, and what `column_${state}` and `${layout}Text` may become. */
function askedFor({ tree }: Source): { names: Set<string>; made: RegExp[] } {
  const names = new Set<string>()
  const made: RegExp[] = []
  for (const node of below(tree)) {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) names.add(node.text)
    else if (ts.isIdentifier(node)) names.add(node.text)
    else if (ts.isTemplateExpression(node)) made.push(...shapeOf(node))
  }
  return { names, made }
}

const asking = users.map((source) => ({ source, ...askedFor(source) }))

/** Files that look a key up for another file, which holds the texts. */
function readersOf(exportName: string) {
  const direct = asking.filter(({ names }) => names.has(exportName))
  const paths = new Set(direct.map(({ source }) => source.path))
  const helpers = asking.filter(
    ({ source }) => !paths.has(source.path) && direct.some((reader) => imports(reader.source, source.path)),
  )
  // Whoever takes the words from a reader that hands them on, as documents do.
  const receivers = asking.filter(
    ({ source }) => !paths.has(source.path) && direct.some((reader) => imports(source, reader.source.path)),
  )
  return [...direct, ...helpers, ...receivers]
}

function imports({ tree }: Source, path: string): boolean {
  const file = path.split('/').at(-1) ?? ''
  return tree.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text.endsWith(`/${file}`),
  )
}

const defined = Object.values(textModules).flatMap((module) =>
  Object.entries(module).flatMap(([name, texts]) =>
    name.endsWith('Texts') && typeof texts === 'object' && texts !== null
      ? [{ name, keys: Object.keys(texts) }]
      : [],
  ),
)

/** What a code is called: the code is made in one place and looked up in another. */
const byCode = /(?:Error|Kind|Action|problem)Texts$/
const refusalsOfCodes = new Set(['mistyped'])
const literals = new Set(
  users.flatMap(({ tree }) =>
    [...below(tree)].flatMap((node) => (ts.isStringLiteral(node) ? [node.text] : [])),
  ),
)

it.each(defined)('$name has no text that nobody reads', ({ name, keys }) => {
  const readers = readersOf(name)
  const unread = keys.filter((key) => {
    const stem = key.replace(/_(one|other)$/, '')
    const isCode = byCode.test(name) || key.includes('-') || refusalsOfCodes.has(key)
    if (isCode && literals.has(key)) return false
    return !readers.some(
      ({ names, made }) => names.has(key) || names.has(stem) || made.some((shape) => shape.test(stem)),
    )
  })
  expect(unread).toEqual([])
})
