import { describe, expect, it } from 'vitest'
import { pictureOfUnit } from '#shared/reading/scales.ts'
import { overviewPicture } from '../../server/handout/pdf-overview.ts'
import { wordsIn } from '../../server/handout/pdf-words.ts'
import { whole } from './whole.ts'

const picture = pictureOfUnit(whole('institute').report)
const drawn = (some: typeof picture) =>
  overviewPicture(some, wordsIn('nb')).flatMap((block) => (block.kind === 'overview' ? block.themes : []))

describe('the picture of all scales', () => {
  it('says in words what each of its drawings shows, and why a scale has no bar', () => {
    const themes = drawn(picture)
    const said = themes.map(({ alt }) => alt).join(' ')
    expect(said).toContain('tasks. goals: Snitt 3,5.')
    expect(said).toMatch(
      /harm: For få svar til å vises trygt\. Dette krever minst 50 svar som står sammen\.$/,
    )
    const harm = themes.flatMap(({ rows }) => rows).find(({ name }) => name === 'harm')
    expect(harm).toMatchObject({ bar: null, value: '–' })
  })

  it('is drawn in parts where a theme has more scales than a page has room for, and loses none', () => {
    const [theme] = picture.themes
    const [scale] = theme?.scales ?? []
    if (!theme || !scale) throw new Error('There is no scale')
    const scales = Array.from({ length: 45 }, (_, at) => ({
      ...scale,
      id: `${at}`,
      title: { nb: `${at}`, nn: '', en: '' },
    }))
    const parts = drawn({ ...picture, themes: [{ ...theme, scales }] })
    expect(parts.flatMap(({ rows }) => rows.map(({ name }) => Number(name)))).toEqual(
      scales.map((_, at) => at),
    )
    expect(Math.max(...parts.map(({ rows }) => rows.length))).toBeLessThanOrEqual(10)
    expect(parts.map(({ title }) => title !== null)).toEqual([true, false, false, false, false])
  })
})
