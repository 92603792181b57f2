import { describe, expect, it } from 'vitest'
import { statementTexts } from '../../server/programme/statement-texts.ts'
import { mixedPack } from './mixed.ts'

const words = (word: string) => ({ default: `${word} en`, nb: `${word} nb`, nn: `${word} nn` })
const text = (word: string) => ({ en: `${word} en`, nb: `${word} nb`, nn: `${word} nn` })
const choice = (value: number, word: string) => ({ value, text: words(word) })

const questionnaire = {
  title: words('survey'),
  pages: [
    {
      name: 'page',
      title: words('page'),
      elements: [
        {
          type: 'matrix',
          name: 'goals',
          title: words('agree?'),
          columns: [choice(1, 'no'), choice(2, 'yes')],
          rows: [
            { value: 'known', text: words('I know the goals') },
            { value: 'shared', text: words('We share the goals') },
          ],
        },
        {
          type: 'radiogroup',
          name: 'often',
          title: words('How often?'),
          choices: [choice(0, 'never'), choice(1, 'daily')],
        },
        {
          type: 'rating',
          name: 'effort',
          title: words('How hard?'),
          rateMin: 1,
          rateMax: 3,
          minRateDescription: words('light'),
          maxRateDescription: words('heavy'),
        },
      ],
    },
  ],
}

describe('the words of the statements', () => {
  const texts = statementTexts(questionnaire)

  it('are each row of a matrix in three languages, with the steps of its columns', () => {
    expect(texts.get('goals.known')?.text).toEqual(text('I know the goals'))
    expect([...(texts.get('goals.shared')?.steps ?? [])]).toEqual([
      [1, text('no')],
      [2, text('yes')],
    ])
  })

  it('are the title of a single question, with its own choices', () => {
    expect(texts.get('often')?.text).toEqual(text('How often?'))
    expect(texts.get('often')?.steps.get(0)).toEqual(text('never'))
  })

  it('name the ends of a rating, and number the steps between', () => {
    expect([...(texts.get('effort')?.steps.values() ?? [])]).toEqual([
      text('light'),
      { nb: '2', nn: '2', en: '2' },
      text('heavy'),
    ])
  })

  it('of an imported questionnaire are found by the byte of each step, whatever the values are', () => {
    const mixed = statementTexts(mixedPack.questionnaire)
    expect([...(mixed.get('often')?.steps ?? [])]).toEqual([
      [1, text('never')],
      [2, text('sometimes')],
      [3, text('daily')],
    ])
    expect(mixed.get('seen')?.steps.get(0)).toEqual({ nb: 'Nei', nn: 'Nei', en: 'No' })
    expect(mixed.get('seen')?.steps.get(1)).toEqual(text('Indeed'))
    expect(mixed.get('well')?.steps.size).toBe(11)
  })

  it('of a choice to tick say the question too', () => {
    const noise = statementTexts(mixedPack.questionnaire).get('what.noise')
    expect(noise?.text.en).toBe('What was it? en – noise en')
    expect(noise?.steps.get(1)).toEqual({ nb: 'Krysset av', nn: 'Kryssa av', en: 'Ticked' })
  })

  it('leave open what each person answered elsewhere', () => {
    const often = { ...questionnaire.pages[0]?.elements[1], title: words('Why {effort}?') }
    const asked = { ...questionnaire, pages: [{ name: 'p', title: words('p'), elements: [often] }] }
    expect(statementTexts(asked).get('often')?.text.en).toBe('Why …? en')
  })
})
