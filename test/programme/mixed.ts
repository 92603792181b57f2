/** An imported questionnaire with every kind of question, some of which are hidden by the answers to others. */
import type { QuestionnairePack } from '../../server/programme/pack.ts'
import { words } from './any-questionnaire.ts'

const choices = (...values: (string | number)[]) =>
  values.map((value) => ({ value, text: words(`${value}`) }))
const text = (word: string) => ({ nb: word, nn: word, en: word })

function scale(id: string, items: { item: string; reverse?: boolean }[], range: [number, number]) {
  return {
    id,
    title: text(id),
    about: text(id),
    kind: 'outcome' as const,
    theme: 'all',
    model: 'other' as const,
    sensitive: false,
    range,
    minValidShare: 1,
    items,
  }
}

export const mixedPack: QuestionnairePack = {
  about: {
    id: 'mixed',
    version: '1.2.0',
    title: text('Mixed'),
    licence: 'CC BY 4.0',
    source: 'Somebody (2026)',
    validated: true,
    minutes: [3, 5],
  },
  questionnaire: {
    title: words('Mixed'),
    pages: [
      {
        name: 'first',
        title: words('First'),
        elements: [
          { type: 'html', name: 'intro', html: words('<p>Think of <strong>the last month</strong>.</p>') },
          {
            type: 'radiogroup',
            name: 'often',
            title: words('How often?'),
            choices: choices('never', 'sometimes', 'daily'),
          },
          { type: 'boolean', name: 'seen', title: words('Have you seen it?'), labelTrue: words('Indeed') },
          {
            type: 'panel',
            name: 'if-seen',
            visibleIf: '{seen} = true',
            elements: [
              {
                type: 'checkbox',
                name: 'what',
                title: words('What was it?'),
                choices: choices('noise', 'light', 'air'),
              },
            ],
          },
        ],
      },
      {
        name: 'second',
        title: words('Second'),
        visibleIf: "{often} notempty and {often} <> 'never'",
        elements: [
          {
            type: 'matrix',
            name: 'mood',
            title: words('You said {often}.'),
            columns: choices('low', 'middle', 'high'),
            rows: choices('calm', 'tired'),
          },
        ],
      },
      {
        name: 'third',
        title: words('Third'),
        elements: [
          { type: 'rating', name: 'well', title: words('How well?'), rateMin: 0, rateMax: 10 },
          { type: 'dropdown', name: 'where', title: words('Where?'), choices: choices(1, 2) },
        ],
      },
    ],
  },
  scales: {
    themes: [{ id: 'all', title: text('All') }],
    scales: [
      scale('frequency', [{ item: 'often' }], [1, 3]),
      scale('witness', [{ item: 'seen' }], [0, 1]),
      scale('causes', [{ item: 'what.noise' }, { item: 'what.light' }, { item: 'what.air' }], [0, 1]),
      scale('mood', [{ item: 'mood.calm' }, { item: 'mood.tired', reverse: true }], [1, 3]),
      scale('well', [{ item: 'well' }], [0, 10]),
      scale('place', [{ item: 'where' }], [1, 2]),
    ],
  },
}
