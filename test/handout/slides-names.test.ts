// @vitest-environment jsdom
// For its XML reader, which refuses what is not well-formed.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import type { Subject } from '../../server/handout/question.ts'
import { slidesOf } from '../../server/handout/slides.ts'
import { deckOf } from '../../server/handout/slides-content.ts'
import { page } from '../../server/handout/slides-deck.ts'
import { overflows } from '../../server/handout/slides-text.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { opened, paths, xml } from './opened.ts'
import { asked, whole } from './whole.ts'

const meeting = readProgrammes(join(projectRoot, 'surveys')).get('ark-style')?.definition.meeting ?? null

describe('slides of a unit called anything', () => {
  const names = {
    'a formula, markup and letters that are none': `=1+1<script>&'"\u0001\ud800${'å'.repeat(260)}`,
    '300 emoji': '🐟'.repeat(300),
    'one word of 300 wide letters': 'W'.repeat(300),
    '300 letters in words': `${'Institutt for sammenlignende '.repeat(10)}studier`,
  }

  function called(name: string): Subject {
    const { report, ...rest } = whole('institute')
    const both = { nb: name, nn: name, en: `${name}.` }
    const head = {
      unit: { id: 'x', name: both, path: [] },
      figuresOf: { id: 'y', name: both },
      parent: report.parent && { ...report.parent, name: both },
      leaderCountsAt: both,
      alsoCountedHere: [both, both],
    }
    return { about: 'unit', whole: { ...rest, report: { ...report, ...head } }, extent: 'full' }
  }

  it.each(Object.entries(names))('breaks no file: %s', async (_, name) => {
    const question = { ...asked('slides', called(name)), second: 'en' as const }
    const files = opened(await slidesOf(question))
    for (const path of paths(files, /^(ppt\/(slides|charts|notesSlides)|docProps).*\.xml$/)) {
      const read = new DOMParser().parseFromString(xml(files, path), 'application/xml')
      expect(read.querySelector('parsererror')?.textContent ?? null, path).toBeNull()
    }
    for (const path of paths(files, /\.xlsx$/)) {
      const strings = xml(opened(files.get(path) ?? Buffer.alloc(0)), 'xl/sharedStrings.xml')
      expect(strings).not.toMatch(/<t>[=+\-@]/)
    }
  })

  it.each(Object.entries(names))('leaves no slide, and stays large enough to read: %s', (_, name) => {
    for (const second of [null, 'en'] satisfies (Language | null)[]) {
      const { sections } = deckOf({ ...asked('slides', called(name)), meeting, second })
      for (const { title, parts } of sections.flatMap(({ slides }) => slides)) {
        for (const part of parts) {
          expect(part.area.x + part.area.w).toBeLessThanOrEqual(page.w)
          expect(part.area.y + part.area.h).toBeLessThanOrEqual(page.h)
          if (part.kind === 'text') expect(overflows(part), JSON.stringify([title, part])).toBe(false)
        }
      }
    }
  })
})
