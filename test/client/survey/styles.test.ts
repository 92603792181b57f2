import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const library = createRequire(import.meta.url).resolve('survey-core/survey-core.fontless.css')
const ours = ['survey', 'answer', 'forms']
  .map((folder) => join('client', folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
const sheets = [library, ...ours.filter((file) => file.endsWith('.css'))]

describe('the styles of questionnaire and forms', () => {
  it.each(sheets)('fetch nothing from another address: %s', (sheet) => {
    const addresses = [...readFileSync(sheet, 'utf8').matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)]
    const outside = addresses
      .map((match) => match[1] ?? '')
      .filter((address) => !/^(data:|\.|#)/.test(address))
    expect(outside).toEqual([])
  })

  it('take every colour from the theme, so that dark and light are both thought of', () => {
    const painted = ours
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/#[0-9a-f]{3,8}\b/gi)].map((match) => match[0]),
      )
    expect(painted).toEqual([])
  })

  it('come with the library without fonts from outside', () => {
    const importers = ours.filter((file) =>
      /from 'survey-core\/|import 'survey-core\//.test(readFileSync(file, 'utf8')),
    )
    for (const file of importers) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/survey-core\/survey-core(\.min)?\.css/)
    }
  })
})
