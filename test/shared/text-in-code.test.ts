import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { textModules } from './all-texts.ts'
import { below, isTranslation, lineOf, literalOf, type Source, sources } from './sources.ts'

/** Two letters in a row: a word. Units, signs and numbers have none. */
const word = /\p{L}{2,}/u

/** What may stand in the code, since it is the same in every language. */
const sameEverywhere: RegExp[] = [
  /^Medvirk$/, // the product's name
  /^…? – Medvirk$/, // and after the title of a page
  /^Delete$/, // what stands on the key
  /^(?:fault|manifest|pin|class)$/, // names of the protocol, as SECURITY.md has them for whoever looks into a fault
]

/** Attributes and properties that somebody reads or hears. */
const seen = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'error',
  'help',
  'hint',
  'label',
  'lead',
  'placeholder',
  'summary',
  'tabTitle',
  'text',
  'title',
])

function isText(words: string | null): words is string {
  return words !== null && word.test(words) && !sameEverywhere.some((fine) => fine.test(words))
}

/** True where the literal only decides or is looked up: a key, a comparison, an argument of a call. */
function onlyDecides(node: ts.Node, upTo: ts.Node): boolean {
  for (let at = node; at !== upTo; at = at.parent) {
    const { parent } = at
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at) return true
    // ['least', 'most'] as const: names that are gone through.
    if (ts.isAsExpression(parent)) return true
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at) return true
    if (ts.isConditionalExpression(parent) && parent.condition === at) return true
    if (ts.isBinaryExpression(parent) && /^[=!]==$/.test(parent.operatorToken.getText())) return true
    if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return true
  }
  return false
}

/** The words below a node that end up where it stands. */
function wordsIn(node: ts.Node): ts.Node[] {
  return [...below(node)].filter(
    (one) =>
      isText(literalOf(one)) && !ts.isTemplateHead(one) && !onlyDecides(one, node) && !isTranslation(one),
  )
}

function visibleIn(source: Source): ts.Node[] {
  return [...below(source.tree)].flatMap((node) => {
    if (ts.isJsxText(node)) return isText(node.text.trim()) ? [node] : []
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return wordsIn(node)
    if (ts.isJsxAttribute(node) && node.initializer && seen.has(node.name.getText()))
      return wordsIn(node.initializer)
    return []
  })
}

/** A sentence or the pieces of one: two words with a space between, or a capital and a full stop. */
const sentence = /\p{L}{2,},? \p{L}|^\p{Lu}\p{L}+ …|\p{L}{2,}[.?:]$/u

/** Files whose words are no texts of ours, and why. */
const noTexts: Record<string, string> = {
  'client/answer/answer-code.ts': 'names of what is derived from the code: never shown',
  'client/answer/device.ts': 'names of what is derived for the device: never shown',
  'client/answer/kept-receipt.ts': 'names of what is derived for the device: never shown',
  'client/staff/programme/import-columns.tsx': 'headings of columns, as files have them',
  'client/staff/programme/import-example.ts': 'a file to begin with, in three languages by its columns',
  'client/staff/register/columns.ts': 'headings and rows of files to begin with',
  'client/survey/locales.ts': 'the phrases of SurveyJS: test/client/survey/locales.test.ts',
}

/** The line by which the program knows a key holder's file again, and names of elements and properties in a row,
 * and the look of an element of a mail. */
const marks =
  /^Medvirk-Key-Part:|^[a-z]+(?:, [a-z]+)+$|^[a-z]+(?: [a-z]+[A-Z]?[A-Za-z]*){5,}$|^[a-z-]+:[^.]+;[a-z-]+:/

/** Mistakes of programmers, what routes are called in the API's description, and what code is made of. */
function isForPeople(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at
    if (ts.isThrowStatement(parent) || ts.isImportDeclaration(parent)) return false
    if (ts.isTaggedTemplateExpression(parent)) return false
    if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return false
    if (
      ts.isCallExpression(parent) &&
      /(?:^|\.)(?:matchMedia|querySelector|log)$/.test(parent.expression.getText())
    )
      return false
    if (ts.isJsxAttribute(parent) && !seen.has(parent.name.getText())) return false
    if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'summary') return false
  }
  return true
}

function sentencesIn(source: Source): string[] {
  if (source.path in noTexts) return []
  return [...below(source.tree)]
    .filter((node) => {
      const words = literalOf(node)
      return (
        words !== null &&
        sentence.test(words) &&
        !marks.test(words) &&
        isForPeople(node) &&
        !isTranslation(node)
      )
    })
    .map((node) => `${lineOf(source, node)} ${node.getText()}`)
}

describe('what people read', () => {
  const pages = sources.filter(({ path }) => path.startsWith('client/') && path.endsWith('.tsx'))

  it('is looked for in every page', () => {
    expect(pages.length).toBeGreaterThan(150)
    expect(Object.keys(textModules).length).toBeGreaterThan(40)
  })

  it('stands in shared/texts and in no page', () => {
    expect(
      pages.flatMap((source) => visibleIn(source).map((node) => `${lineOf(source, node)} ${node.getText()}`)),
    ).toEqual([])
  })

  it('is not written as a sentence anywhere in the client', () => {
    expect(sources.filter(({ path }) => path.startsWith('client/')).flatMap(sentencesIn)).toEqual([])
  })

  it('is not written in the files of the server that write to people', () => {
    const writers = sources.filter(
      ({ path, tree }) => path.startsWith('server/') && /#shared\/texts\//.test(tree.text),
    )
    expect(writers.map(({ path }) => path)).toContain('server/round/letters.ts')
    expect(writers.flatMap(sentencesIn)).toEqual([])
  })

  it('is not written in Norwegian anywhere in the server, but for what files and the demo are made of', () => {
    const fine = /^server\/(?:demo|register)\/|columns\.ts$|\/(?:earlier-figures|absence-file)\.ts$/
    const found = sources
      .filter(({ path }) => path.startsWith('server/') && !fine.test(path))
      .flatMap((source) =>
        [...below(source.tree)]
          .filter((node) => /[æøå]/i.test(literalOf(node) ?? '') && !isTranslation(node))
          .map((node) => `${lineOf(source, node)} ${node.getText()}`),
      )
    expect(found).toEqual([])
  })

  it('is written as a date, a number or a list in one place', () => {
    const places = /^shared\/(?:dates|numbers|lists)\.ts$/
    const localised = /\bIntl\.\w+Format\b|\.toLocale(?:Date|Time)?String\b/
    const elsewhere = sources.filter(({ path, tree }) => !places.test(path) && localised.test(tree.text))
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  it('has no exception that is no longer needed', () => {
    const paths = new Set(sources.map(({ path }) => path))
    expect(Object.keys(noTexts).filter((path) => !paths.has(path))).toEqual([])
  })
})
