/** A package to be made, as nobody's plan in particular. */
import type { FilingSettings } from '#shared/filing-package.ts'
import type { Measure } from '#shared/measure.ts'
import type { PackageQuestion } from '../../server/records/filing-package.ts'
import { text } from '../report/sources.ts'

export const settings: FilingSettings = {
  language: 'nb',
  system: 'Medvirk',
  series: '',
  classification: { system: '', class: '' },
  entryType: 'X',
  recipient: '',
  documentType: '',
  caseTitle: '{{round}} – {{unit}}',
  entryTitle: 'Tiltaksplan {{date}} – {{unit}}',
  accessChoices: [],
}

const measure: Measure = {
  id: '00000000-0000-4000-8000-900000000001',
  revision: 1,
  focus: 'keep',
  theme: 'Møter',
  scaleId: null,
  goal: 'Alle vet hva som skjer.',
  text: 'Onsdagslunsj for alle.\nHver uke.',
  responsible: [{ kind: 'role', name: 'Studieleder', accountable: true }],
  deadline: { kind: 'date', on: '2026-12-01' },
  status: 'not-started',
  prevention: 'primary',
  model: 'working-conditions.psychosocial',
  references: [],
  origin: { kind: 'own' },
  lift: null,
  effect: null,
  effectNote: '',
}

export function questionWith(
  part: Partial<PackageQuestion> = {},
  measures: Partial<Measure>[] = [{}],
): PackageQuestion {
  return {
    where: {
      roundId: '00000000-0000-4000-8000-000000000001',
      unitId: '00000000-0000-4000-8000-000000000002',
    },
    institution: text('Universitetet'),
    round: text('Arbeidsmiljøundersøkelsen 2026'),
    unit: { name: text('Institutt for kystbiologi'), path: [text('Fakultet for naturvitenskap')] },
    unitCode: '194600',
    version: 1,
    signedOn: '2026-10-13',
    plan: {
      measures: measures.map((part) => ({ ...measure, ...part })),
      focusAreas: [{ id: 'keep', title: text('Bevare') }],
      consultation: { by: 'Ola Vik', on: '2026-10-12', remark: '', changedSince: false },
      signed: { by: 'Kari Lunde', on: '2026-10-13' },
    },
    settings,
    access: null,
    ...part,
  }
}
