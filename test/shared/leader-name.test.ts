import { describe, expect, it } from 'vitest'
import { inQuestionnaire, withLeaderName } from '#shared/leader-name.ts'

describe('the name of the leader in a text', () => {
  it('stands where the text says, as often as it says', () => {
    expect(withLeaderName('Her mener vi {leader}.', 'nb', 'Kari Nordmann')).toBe(
      'Her mener vi Kari Nordmann.',
    )
    expect(withLeaderName('{leader} og { leader }', 'nb', 'Kari')).toBe('Kari og Kari')
  })

  it('gives way to the words for it, in the language, when there is no name', () => {
    expect(withLeaderName('Her mener vi {leader}.', 'nb', null)).toBe('Her mener vi nærmeste leder.')
    expect(withLeaderName('Her meiner vi {leader}.', 'nn', null)).toBe('Her meiner vi næraste leiar.')
    expect(withLeaderName('Here we mean {leader}.', 'en', null)).toBe('Here we mean your nearest leader.')
  })

  it('gives way to the words the text itself has for it', () => {
    const statement = '{leader|Min nærmeste leder} tar seg tid.'
    expect(withLeaderName(statement, 'nb', null)).toBe('Min nærmeste leder tar seg tid.')
    expect(withLeaderName(statement, 'nb', 'Kari Nordmann')).toBe('Kari Nordmann tar seg tid.')
  })

  it('begins a sentence with a capital letter', () => {
    expect(withLeaderName('{leader} lytter. {leader} svarer {leader}.', 'nb', null)).toBe(
      'Nærmeste leder lytter. Nærmeste leder svarer nærmeste leder.',
    )
  })

  it('is never read as anything but a name', () => {
    expect(withLeaderName('Hei {leader}', 'nb', '{well-being} $& $1')).toBe('Hei (well-being) $& $1')
    expect(withLeaderName('Hei {leader}', 'nb', 'Kari\n\u202eNordmann')).toBe('Hei Kari Nordmann')
  })

  it('leaves texts alone that do not speak of a leader, and other placeholders', () => {
    expect(withLeaderName('Du svarte {leadership} og {team}', 'nb', 'Kari')).toBe(
      'Du svarte {leadership} og {team}',
    )
  })
})

describe('the name of the leader in a questionnaire', () => {
  const questionnaire = {
    title: { default: 'Survey', nb: 'Undersøkelse', nn: 'Undersøking' },
    pages: [
      {
        name: 'nearest-leader',
        visibleIf: '{leader} = 1',
        elements: [
          {
            type: 'matrix',
            name: 'leader',
            rows: [
              {
                value: 'time',
                text: { default: '{leader} listens', nb: '{leader} lytter', nn: '{leader} lyttar' },
              },
            ],
          },
          { type: 'html', name: 'lead', html: { default: '<p>{leader}</p>', nb: '<p>{leader}</p>' } },
        ],
      },
    ],
  }

  it('stands in every language of every text', () => {
    expect(JSON.stringify(inQuestionnaire(questionnaire, 'Kari'))).toContain(
      '{"default":"Kari listens","nb":"Kari lytter","nn":"Kari lyttar"}',
    )
    expect(JSON.stringify(inQuestionnaire(questionnaire, null))).toContain(
      '{"default":"Your nearest leader listens","nb":"Nærmeste leder lytter","nn":"Næraste leiar lyttar"}',
    )
  })

  it('leaves conditions, names and the questionnaire itself as they are', () => {
    const before = structuredClone(questionnaire)
    expect(JSON.stringify(inQuestionnaire(questionnaire, 'Kari'))).toContain('"visibleIf":"{leader} = 1"')
    expect(questionnaire).toEqual(before)
  })

  it('cannot bring markup into a text that is markup', () => {
    const shown = JSON.stringify(inQuestionnaire(questionnaire, '<img src=x onerror=alert(1)>'))
    expect(shown).toContain('<p>&#60;img src=x onerror=alert(1)&#62;</p>')
    expect(shown).not.toContain('<p><img')
  })
})
