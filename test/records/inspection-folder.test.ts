import { expect, it } from 'vitest'
import { contentsOf, type InspectedDocument, pathsIn } from '../../server/records/inspection-folder.ts'
import { text } from '../report/sources.ts'
import { questionWith } from './package-question.ts'

const plan: InspectedDocument = {
  name: text('Tiltaksplan'),
  on: '2026-10-13',
  consulted: true,
  caseNumber: '2026/1',
  superseded: false,
  content: questionWith().document.content,
}
const question = {
  language: 'nb' as const,
  institution: text('Universitetet'),
  unit: text('Institutt for kystbiologi'),
  on: '2026-11-01',
  rounds: [
    { title: text('Runde'), documents: [plan, { ...plan, superseded: true, caseNumber: null }] },
    { title: text('Runde'), documents: [{ ...plan, name: text('Møtereferat'), consulted: null }] },
  ],
}

it('says of each document when it is from, whether it holds, who was consulted and where it is filed', () => {
  const said = JSON.stringify(contentsOf(question))
  for (const line of [
    'Tiltaksplan, 13. oktober 2026, samråd med verneombud bekreftet, sak 2026/1',
    'Tiltaksplan, 13. oktober 2026, erstattet av en nyere versjon, samråd med verneombud bekreftet, ikke arkivert',
    '"Møtereferat, 13. oktober 2026, sak 2026/1"',
  ])
    expect(said).toContain(line)
})

it('has no two files of one name, whatever rounds and documents are called', () => {
  const paths = pathsIn({
    ...question,
    rounds: [...question.rounds, { title: text('../../etc'), documents: [plan, plan, plan] }],
  }).flat()
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(path).not.toMatch(/(^|\/)\.\.?(\/|$)/)
})
