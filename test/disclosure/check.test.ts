import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../server/disclosure/check.ts'
import type {
  CertifiedGroupCells,
  CheckedFigures,
  CheckedRelease,
} from '../../server/disclosure/check-input.ts'
import { type HandMade, handMade, released, thresholds, withFigures } from './hand-made.ts'

const round = handMade()
const release: CheckedRelease = released(round)

const objections = (changed: CheckedRelease, of = round) => checkRelease(of, changed).objections

/** What the gate says when a release was made of another round, or by other rules, than it should have been. */
const objectionsTo = (made: HandMade, right: HandMade = {}) =>
  checkRelease(handMade(right), released(handMade(made))).objections

const differ = (cell: string) => `${cell}: the numbers differ from a recount of the answers`
const notShown = (cell: string) => `${cell}: may not be shown`
const missing = (cell: string) => `${cell}: is missing, though its answers count there`

const withGroup = (
  unitId: string,
  change: (figures: CheckedFigures & { invited: number }) => (CheckedFigures & { invited: number }) | null,
): CheckedRelease => {
  const units = new Map(release.groupFigures.get('phd'))
  const empty = { answers: 0, invited: 0, mean: {}, detail: {}, items: {} }
  const changed = change(units.get(unitId) ?? empty)
  if (changed) units.set(unitId, changed)
  else units.delete(unitId)
  return { ...release, groupFigures: new Map([['phd', units]]) }
}

const withCertificates = (
  statistic: string,
  change: (cells: CertifiedGroupCells) => CertifiedGroupCells,
): CheckedRelease => {
  const cells = release.groupCells.get(statistic)
  if (!cells) throw new Error(`No certificates for ${statistic}`)
  return { ...release, groupCells: new Map([...release.groupCells, [statistic, change(cells)]]) }
}

describe('the gate', () => {
  it('has nothing to say against a right release', () => {
    expect(objections(release)).toEqual([])
  })

  it('counts by itself: a round of twelve answers, added up by hand', () => {
    const twelve = handMade({
      people: [
        ['university', 0, 0],
        ['science', 0, 0],
        ['physics', 12, 0],
        ['biology', 0, 0],
        ['law', 0, 0],
      ],
    })
    // Persons 0-11 chose 1 2 3 4 5 1 2 3 4 5 1 2 of the first statement, 1 3 5 2 4 1 3 5 2 4 1 3 of the second, which
    // is reversed: sums of the scale 6 5 4 8 7 6 5 4 8 7 6 5, together 71, their squares 441.
    const cell = {
      answers: 12,
      mean: { clarity: { n: 12, sum: 71 } },
      detail: { clarity: { n: 12, sum: 71, sumOfSquares: 441 } },
      items: { goals: [3, 3, 2, 2, 2], unclear: [3, 2, 3, 2, 2] },
    }
    const everywhere = ['university', 'science', 'physics']
    const place = (unitId: string, countsAtId: string | null, invited: number | null) => ({
      unitId,
      reportUnitId: invited === null ? (countsAtId ?? 'science') : unitId,
      countsAtId,
      answered: invited === null ? null : 12,
      invited,
    })
    const byHand: CheckedRelease = {
      crowds: new Map([['physics', cell]]),
      figures: new Map(everywhere.map((id) => [id, cell])),
      groupFigures: new Map(),
      groupCells: new Map(),
      placed: [
        place('university', null, 20),
        place('science', null, 20),
        place('physics', 'physics', 20),
        place('biology', null, null),
        { ...place('law', null, null), reportUnitId: 'university' },
      ],
    }
    expect(objections(byHand, twelve)).toEqual([])
  })

  describe('objects to a number', () => {
    it('of whole answers that is off by one', () => {
      const changed = withFigures(release, 'law', (figures) => ({ ...figures, answers: figures.answers + 1 }))
      expect(objections(changed)).toEqual([differ('Unit law, answers')])
    })

    it('of a mean, a spread or a statement that is off by one', () => {
      const mean = withFigures(release, 'law', (figures) => ({
        ...figures,
        mean: { clarity: { n: 16, sum: 97 } },
      }))
      expect(objections(mean)).toEqual([differ('Unit law, scale clarity, mean')])
      const detail = withFigures(release, 'law', (figures) => ({
        ...figures,
        detail: { clarity: { n: 16, sum: 96, sumOfSquares: 605 } },
      }))
      expect(objections(detail)).toEqual([differ('Unit law, scale clarity, detail')])
      const items = withFigures(release, 'law', (figures) => ({
        ...figures,
        items: { ...figures.items, goals: [4, 3, 3, 4, 2] },
      }))
      expect(objections(items)).toEqual([differ('Unit law, statement goals')])
    })

    it('of a crowd that is kept, though all that is published is right', () => {
      const crowds = new Map(release.crowds)
      const law = crowds.get('law')
      if (law) crowds.set('law', { ...law, mean: { clarity: { n: 16, sum: 95 } } })
      expect(objections({ ...release, crowds })).toEqual([differ('Unit law, crowd, scale clarity, mean')])
    })

    it('that is no whole number, or too large to be exact', () => {
      for (const sumOfSquares of [606.5, 2 ** 60]) {
        const changed = withFigures(release, 'law', (figures) => ({
          ...figures,
          detail: { clarity: { n: 16, sum: 96, sumOfSquares } },
        }))
        expect(objections(changed)).toEqual([differ('Unit law, scale clarity, detail')])
      }
    })

    it('of a group, or of how many it covers', () => {
      const answers = withGroup('law', (figures) => ({ ...figures, answers: 8 }))
      expect(objections(answers)).toEqual([differ('Unit law, group phd, answers')])
      const coverage = withGroup('law', (figures) => ({ ...figures, invited: 7 }))
      expect(objections(coverage)).toEqual([differ('Unit law, group phd, coverage')])
      const mean = withGroup('law', (figures) => ({ ...figures, mean: { clarity: { n: 7, sum: 44 } } }))
      expect(objections(mean)).toEqual([differ('Unit law, group phd, scale clarity, mean')])
    })
  })

  describe('objects to a cell', () => {
    it('that is missing', () => {
      const changed = withFigures(release, 'biology', () => null)
      expect(objections(changed)).toContain(missing('Unit biology, answers'))
      const scale = withFigures(release, 'law', (figures) => ({ ...figures, detail: {} }))
      expect(objections(scale)).toEqual([missing('Unit law, scale clarity, detail')])
    })

    it('that no answers stand behind', () => {
      const changed = withFigures(release, 'physics', (figures) => ({
        ...figures,
        mean: { ...figures.mean, bullying: { n: 14, sum: 14 } },
      }))
      expect(objections(changed), 'a sensitive figure deeper than level 2').toEqual([
        notShown('Unit physics, scale bullying, mean'),
      ])
    })

    it('that is too small: four at a unit, five behind a spread, few behind a sensitive figure', () => {
      const four: HandMade['people'] = [
        ['university', 3, 0],
        ['science', 2, 0],
        ['physics', 8, 6],
        ['biology', 4, 0],
        ['law', 9, 7],
      ]
      const loose = objectionsTo({ people: four, thresholds: { ...thresholds, mean: 4 } }, { people: four })
      expect(loose).toContain(notShown('Unit biology, answers'))
      expect(loose).toContain(notShown('Unit biology, scale clarity, mean'))
      const detail = objectionsTo({ thresholds: { ...thresholds, detail: 5 } })
      expect(detail).toContain('Unit law, group phd, scale clarity, detail: too few answers')
      expect(detail).toContain(notShown('Unit university, crowd, scale clarity, detail'))
      const sensitive = objectionsTo({ thresholds: { ...thresholds, sensitive: 10 } })
      expect(sensitive).toContain(notShown('Unit law, scale bullying, mean'))
    })

    it('in which nearly all chose the highest', () => {
      // Eleven in biology, persons 19 to 29: all but one with the best score on both statements.
      const given = Array.from({ length: 10 }, (_, index): [number, number, number][] => [
        [19 + index, 0, 5],
        [19 + index, 1, 1],
      ]).flat()
      const alike = handMade({ given })
      expect(released(alike).figures.get('biology')?.mean).toEqual({})
      const leaking = withFigures(released(alike), 'biology', (figures) => ({
        ...figures,
        mean: { clarity: { n: 11, sum: 106 } },
      }))
      expect(objections(leaking, alike)).toEqual([notShown('Unit biology, scale clarity, mean')])
    })

    it('in which nearly all gave the same answer to a statement', () => {
      const given = Array.from({ length: 10 }, (_, index): [number, number, number] => [19 + index, 0, 3])
      const alike = handMade({ given })
      expect(released(alike).figures.get('biology')?.detail).toHaveProperty('clarity')
      expect(released(alike).figures.get('biology')?.items).toEqual({})
      const unclear = released(alike).figures.get('science')?.items.unclear ?? []
      const leaking = withFigures(released(alike), 'biology', (figures) => ({
        ...figures,
        items: { unclear },
      }))
      expect(objections(leaking, alike)).toEqual([notShown('Unit biology, statement unclear')])
    })

    it('of a head who was counted in the section they lead', () => {
      const ledThere: HandMade['people'] = [
        ['university', 3, 0],
        ['science', 1, 0],
        ['physics', 9, 6],
        ['biology', 9, 2],
        ['law', 9, 7],
      ]
      expect(objectionsTo({ people: ledThere })).toContain(differ('Unit physics, answers'))
    })

    it('of partly answered scales that are too few to hide each other', () => {
      // Two of physics left one statement out: their answers count nowhere, but were counted in the mean here.
      const given: HandMade['given'] = [
        [5, 0, 255],
        [6, 1, 255],
      ]
      const partly = handMade({ given })
      const leaking = withFigures(released(partly), 'physics', (figures) => ({
        ...figures,
        mean: { clarity: { n: 14, sum: 83 } },
      }))
      expect(objections(leaking, partly)).toEqual([differ('Unit physics, scale clarity, mean')])
    })

    it('of a unit, a scale, a statement or a group that the round does not have', () => {
      const { figures } = release
      const law = figures.get('law')
      expect(law).toBeDefined()
      if (!law) return
      const elsewhere = 'a figure is of something that the round does not have'
      expect(objections({ ...release, figures: new Map([...figures, ['annex', law]]) })).toEqual([
        `Unit annex: ${elsewhere}`,
      ])
      const pay = withFigures(release, 'law', (one) => ({
        ...one,
        mean: { ...one.mean, pay: { n: 16, sum: 1 } },
      }))
      expect(objections(pay)).toEqual([`Unit law: ${elsewhere}`])
      const groupFigures = new Map([
        ...release.groupFigures,
        ['women', new Map([['law', { ...law, invited: 20 }]])] as const,
      ])
      expect(objections({ ...release, groupFigures })).toEqual([
        'Unit law, group women: the round has no such unit or group',
      ])
    })
  })

  describe('objects to a rate', () => {
    const withPlace = (unitId: string, change: object): CheckedRelease => ({
      ...release,
      placed: release.placed.map((place) => (place.unitId === unitId ? { ...place, ...change } : place)),
    })

    it('that is not that of a published cell', () => {
      expect(objections(withPlace('law', { invited: 31 }))).toEqual([
        'Unit law, rate: is not that of a published cell',
      ])
      expect(objections(withPlace('law', { answered: null }))).toEqual([
        'Unit law, rate: is not that of a published cell',
      ])
    })

    it('whose unit is said to count elsewhere than it does', () => {
      expect(objections(withPlace('science', { countsAtId: 'science' }))).toEqual([
        'Unit science: its answers do not count where the release says',
      ])
    })

    it('of a unit that is left out or named twice', () => {
      expect(objections({ ...release, placed: release.placed.slice(1) })).toEqual([
        'Unit university: is not said where its answers count',
        'The release places units twice, or units that are not in the round',
      ])
      expect(objections({ ...release, placed: [...release.placed, ...release.placed.slice(1, 2)] })).toEqual([
        'The release places units twice, or units that are not in the round',
      ])
    })
  })

  describe('objects to a group', () => {
    it('that is published without a certificate', () => {
      const changed = withCertificates('answers', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: { mean: mean.slice(0, -1), detail },
      }))
      expect(objections(changed)).toEqual([
        'Unit law, group phd, answers, mean: is published without a certificate',
      ])
    })

    it('whose certificate says nothing', () => {
      const changed = withCertificates('answers', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: { mean: mean.map(({ id, layer }) => ({ id, layer })), detail },
      }))
      expect(objections(changed)).toContain(
        'Unit law, group phd, answers, mean: the witnesses together do not cost more than the room',
      )
    })

    it('that has a certificate and is not published, or two certificates', () => {
      const unpublished = withGroup('law', (figures) => ({ ...figures, mean: {} }))
      expect(objections(unpublished)).toEqual([
        'Group cell law/phd, scale clarity, mean: has a certificate but is not published, or has two',
      ])
      const twice = withCertificates('answers', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: { mean: [...mean, ...mean.slice(0, 1)], detail },
      }))
      expect(objections(twice)).toEqual([
        'Group cell university/phd, answers, mean: has a certificate but is not published, or has two',
      ])
    })

    it('whose layer is mislabelled', () => {
      const changed = withCertificates('clarity', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: {
          mean: mean.map((cell) => (cell.layer === 'detail' ? { ...cell, layer: 'mean' } : cell)),
          detail,
        },
      }))
      expect(objections(changed)).toEqual([
        'Group cell university/phd, scale clarity, mean: has a certificate but is not published, or has two',
      ])
    })

    it('whose certificate is of another group, or forged', () => {
      const forged = withCertificates('answers', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: {
          mean: mean.map((cell) =>
            cell.certificate?.kind === 'derived'
              ? { ...cell, certificate: { ...cell.certificate, multiple: 2 } }
              : cell,
          ),
          detail,
        },
      }))
      expect(objections(forged)).toEqual([
        'Unit law, group phd, answers, mean: a derived cell is not the combination its certificate names',
      ])
    })

    it('whose certificates come in another order than the cells', () => {
      const changed = withCertificates('answers', ({ crowds, release: { mean, detail } }) => ({
        crowds,
        release: { mean: [...mean].reverse(), detail },
      }))
      expect(objections(changed)).toContain(
        'Unit law, group phd, answers, mean: a derived cell names something that is not an earlier cell',
      )
    })

    it('whose certificates speak of other crowds', () => {
      const changed = withCertificates('answers', ({ crowds, release: cells }) => ({
        crowds: { ...crowds, mean: crowds.mean.slice(1) },
        release: cells,
      }))
      expect(objections(changed)).toEqual([
        'Groups, answers: the certificates speak of other crowds than the release',
      ])
    })

    it('at level 3', () => {
      const changed = withGroup('physics', () => ({
        answers: 6,
        invited: 6,
        mean: {},
        detail: {},
        items: {},
      }))
      expect(objections(changed)).toEqual([
        'Unit physics, group phd: groups are shown for the institution and level 2 only',
      ])
    })

    it('whose statements are shown without its spread', () => {
      const changed = withGroup('law', (figures) => ({ ...figures, items: { goals: [1, 1, 1, 2, 2] } }))
      expect(objections(changed)).toEqual([notShown('Unit law, group phd, statement goals')])
    })

    it('whose details are of whole answers', () => {
      const changed = withCertificates('answers', ({ crowds, release: { mean } }) => ({
        crowds,
        release: { mean, detail: mean.slice(0, 1) },
      }))
      expect(objections(changed)).toEqual(['Groups, answers: whole answers have one layer only'])
    })

    it('with a mean in which nearly all chose the highest', () => {
      // The seven candidates of law are persons 39 to 45.
      const given = Array.from({ length: 6 }, (_, index): [number, number, number][] => [
        [39 + index, 0, 5],
        [39 + index, 1, 1],
      ]).flat()
      const alike = handMade({ given })
      const right = released(alike)
      expect(right.groupFigures.get('phd')?.get('law')?.mean).toEqual({})
      const law = right.groupFigures.get('phd')?.get('law')
      if (law) law.mean.clarity = { n: 7, sum: 67 }
      expect(objections(right, alike)).toContain(
        'Unit law, group phd, scale clarity: all, or all but one, answered the same',
      )
    })
  })

  it('holds a group back whose spread would be of people who nearly all chose the highest', () => {
    // Candidates: five of physics, which is too small for a spread here, and twelve of biology, persons 22 to 33.
    const people: HandMade['people'] = [
      ['university', 0, 0],
      ['science', 0, 0],
      ['physics', 5, 5],
      ['biology', 12, 12],
      ['law', 0, 0],
    ]
    const given = Array.from({ length: 12 }, (_, index): [number, number, number][] => [
      [22 + index, 0, 5],
      [22 + index, 1, 1],
    ]).flat()
    const alike = handMade({ people, given, thresholds: { ...thresholds, detail: 12 } })
    const right = released(alike)
    const candidates = right.groupFigures.get('phd')?.get('science')
    expect(candidates?.mean.clarity?.n).toBe(17)
    expect(candidates?.detail).toEqual({})
    expect(objections(right, alike)).toEqual([])
    if (candidates) candidates.detail.clarity = { n: 12, sum: 120, sumOfSquares: 1200 }
    expect(objections(right, alike)).toContain(
      'Unit science, group phd, scale clarity: all, or all but one, answered the same',
    )
  })

  describe('refuses to begin', () => {
    it('with a tree whose parents do not come first, or that has two tops', () => {
      const sentence = 'The units are not one tree with parents before children'
      expect(objections(release, { ...round, units: [...round.units].reverse() })).toEqual([sentence])
      const tops = round.units.map((unit) => ({ ...unit, parentId: null }))
      expect(objections(release, { ...round, units: tops })).toEqual([sentence])
    })

    it('with answers of another codebook, an unknown class or unit', () => {
      expect(objections(release, { ...round, items: round.items.slice(1) })).toEqual([
        'The answers do not have one byte for each statement',
      ])
      const unknown = 'An answer names a class or a unit that is not in the round'
      expect(objections(release, { ...round, classes: round.classes.slice(0, 4) })).toEqual([unknown])
      const elsewhere = round.classes.map((one) => ({ ...one, unitId: 'annex' }))
      expect(objections(release, { ...round, classes: elsewhere })).toEqual([unknown])
    })

    it('with an answer outside its range, or a statement that belongs to two scales', () => {
      expect(objections(release, handMade({ given: [[0, 0, 6]] }))).toContain(
        'Scale clarity: an answer lies outside its range',
      )
      const [clarity] = round.scales
      const twice = clarity ? [...round.scales, { ...clarity, id: 'again' }] : []
      expect(objections(release, { ...round, scales: twice })).toContain(
        'A statement belongs to two scales, or is not in the codebook',
      )
    })
  })

  it('names cells and never a number of people', () => {
    const wrong = objectionsTo({ thresholds: { mean: 3, detail: 3, sensitive: 3 } })
    expect(wrong.length).toBeGreaterThan(10)
    for (const sentence of wrong) expect(sentence).not.toMatch(/\d/)
  })
})
