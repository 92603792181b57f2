/** A small questionnaire and its languages, in the shape of the programmes' own files. */
import type { SurveyJson } from '#shared/programme.ts'

const text = (nb: string, nn: string, en: string) => ({ default: en, nb, nn })

const columns = [
  { value: 1, text: text('Helt uenig', 'Heilt ueinig', 'Strongly disagree') },
  { value: 2, text: text('Litt uenig', 'Litt ueinig', 'Disagree somewhat') },
  { value: 3, text: text('Verken eller', 'Verken eller', 'Neither') },
  { value: 4, text: text('Litt enig', 'Litt einig', 'Agree somewhat') },
  { value: 5, text: text('Helt enig', 'Heilt einig', 'Strongly agree') },
]

function matrix(name: string, rows: string[]) {
  return {
    type: 'matrix',
    name,
    title: text('Hvor enig er du?', 'Kor einig er du?', 'How much do you agree?'),
    columns,
    rows: rows.map((row) => ({ value: row, text: text(`${row} nb`, `${row} nn`, `${row} en`) })),
  }
}

export const questionnaire: SurveyJson = {
  title: text('Undersøkelse', 'Undersøking', 'Survey'),
  pages: [
    {
      name: 'goals',
      title: text('Mål og ansvar', 'Mål og ansvar', 'Goals'),
      elements: [matrix('goals', ['clear', 'known'])],
    },
    {
      name: 'safety',
      title: text('Trygghet', 'Tryggleik', 'Safety'),
      description: text('Bare samlet.', 'Berre samla.', 'Only together.'),
      elements: [matrix('safety', ['bullied', 'harassed', 'threatened'])],
    },
  ],
}
