import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../client/forms/merge.ts'

describe('two people writing in the same form', () => {
  it('both keep their words when they wrote in different questions', () => {
    const merged = merge({ a: 'old' }, { a: 'mine' }, { a: 'old', b: 'theirs' })
    expect(merged).toEqual({ answers: { a: 'mine', b: 'theirs' }, both: [] })
  })

  it('are told where both wrote, with the words that do not stand in the form', () => {
    const merged = merge({ a: 'old' }, { a: 'mine' }, { a: 'theirs' })
    expect(merged).toEqual({ answers: { a: 'mine' }, both: [{ question: 'a', theirs: 'theirs' }] })
  })

  it('are not troubled when both wrote the same', () => {
    expect(merge({}, { a: ['x'] }, { a: ['x'] }).both).toEqual([])
  })

  it('may empty a question, and it stays empty', () => {
    expect(merge({ a: 'old' }, {}, { a: 'old' }).answers).toEqual({})
    expect(merge({ a: 'old' }, { a: 'old' }, {}).answers).toEqual({})
  })

  it('never lose a word: it stands in the form or is shown beside it', () => {
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'))
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs)
        for (const question of ['a', 'b', 'c']) {
          const shown = [
            merged.answers[question],
            ...merged.both.filter((one) => one.question === question).map((one) => one.theirs),
          ]
          if (mine[question] !== base[question]) expect(shown).toContain(mine[question])
          if (theirs[question] !== base[question]) expect(shown).toContain(theirs[question])
        }
      }),
    )
  })
})
