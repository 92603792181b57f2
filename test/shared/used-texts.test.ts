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

const asking = users.map((source) => ({
  source,
  file: source.path.split('/').at(-1) ?? '',
  imported: importsOf(source),
  ...askedFor(source),
}))

/** Files that look a key up for another file, which holds the texts. */
function readersOf(exportName: string) {
  const direct = asking.filter(({ names }) => names.has(exportName))
  const paths = new Set(direct.map(({ source }) => source.path))
  const files = new Set(direct.map(({ file }) => file))
  const wanted = new Set(direct.flatMap(({ imported }) => imported))
  const others = asking.filter(
    ({ source, file, imported }) =>
      !paths.has(source.path) &&
      // Whoever takes the words from a reader that hands them on, as documents do.
      (wanted.has(file) || imported.some((one) => files.has(one))),
  )
  return [...direct, ...others]
}

/** Names of the files that a file imports. */
function importsOf({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)
      ? (statement.moduleSpecifier.text.split('/').at(-1) ?? [])
      : [],
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
  const names = new Set(readers.flatMap((reader) => [...reader.names]))
  const made = [
    ...new Map(readers.flatMap((reader) => reader.made).map((shape) => [shape.source, shape])).values(),
  ]
  const unread = keys.filter((key) => {
    const stem = key.replace(/_(one|other)$/, '')
    const isCode = byCode.test(name) || key.includes('-') || refusalsOfCodes.has(key)
    if (isCode && literals.has(key)) return false
    return !(names.has(key) || names.has(stem) || made.some((shape) => shape.test(stem)))
  })
  expect(unread).toEqual([])
})
