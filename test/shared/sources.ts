/** The product's own TypeScript, parsed. Parsing is shared: it takes about a second for everything. */
import { join } from 'node:path'
import ts from 'typescript'
import { languages, type Text } from '#shared/language.ts'
import { contentOf, filesOf } from './all-texts.ts'

export interface Source {
  path: string
  tree: ts.SourceFile
}

export const sources: Source[] = ['client', 'server', 'shared']
  .flatMap((folder) => filesOf(folder, '.ts', '.tsx'))
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => ({
    path,
    tree: ts.createSourceFile(
      join('/', path),
      contentOf(path),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  }))

/** The node and everything below it, from the outside in. */
export function* below(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* below(child)
}

/** The literal pieces of a string or a template: what is written in the code itself. */
export function literalOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…')
}

export function lineOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

/** The object when it is one text in its three languages, `{ nb: '…', nn: '…', en: '…' }`. */
function translated(node: ts.Node): Text | null {
  if (!ts.isObjectLiteralExpression(node)) return null
  const parts = node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return []
    const words = literalOf(property.initializer)
    return words === null ? [] : [[property.name.text, words] as const]
  })
  const text = Object.fromEntries(parts)
  return languages.every((language) => language in text) ? (text as Text) : null
}

/** True for a literal that is one of the languages of a whole text. */
export function isTranslation(node: ts.Node): boolean {
  const property = node.parent
  return ts.isPropertyAssignment(property) && translated(property.parent) !== null
}
