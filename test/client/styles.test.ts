import { expect, it } from 'vitest'
import { contentOf, filesOf } from '../shared/all-texts.ts'

/** Classes that a stylesheet says by themselves how to draw: `.mv-part`, not `.mv-sheet .mv-part`. */
function classesOf(style: string): string[] {
  const rules = style.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)
  const selectors = [...rules].flatMap(([, selector = '']) => selector.split(','))
  return selectors.flatMap((selector) => /^\s*\.(mv-[\w-]+)\s*$/.exec(selector)?.[1] ?? [])
}

it('a class of one stage means nothing in another: pages of both are visited without a reload', () => {
  const stagesOf = new Map<string, Set<string>>()
  for (const file of filesOf('client/staff', '.css')) {
    const stage = file.split('/')[2] ?? ''
    for (const name of classesOf(contentOf(file)))
      stagesOf.set(name, (stagesOf.get(name) ?? new Set()).add(stage))
  }
  expect(stagesOf.size).toBeGreaterThan(200)
  const shared = [...stagesOf].filter(([, stages]) => stages.size > 1)
  expect(shared.map(([name, stages]) => `${name}: ${[...stages].join(', ')}`)).toEqual([])
})
