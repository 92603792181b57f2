/** A package to be made, as nobody's plan in particular. */
import type { AccessChoice, FilingSettings } from '#shared/filing-package.ts'
import type { Text } from '#shared/language.ts'
import type { Measure } from '#shared/measure.ts'
import type { SignedPlan } from '../../server/plan/signed-plan.ts'
import type { DocumentFrame, FrozenDocument } from '../../server/records/filing-document.ts'
import type { PackageQuestion } from '../../server/records/filing-package.ts'
import { planContent } from '../../server/records/plan-document.ts'
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
  otherTitle: '{{document}} {{date}} – {{unit}}',
  caseNumberForm: '',
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

interface Parts {
  unit: { name: Text; path: Text[] }
  round: Text
  version: number
  plan: SignedPlan
  settings: FilingSettings
  access: AccessChoice | null
  caseNumber: string | null
  attachments: FrozenDocument['attachments']
}

export const frame: DocumentFrame = {
  institution: text('Universitetet'),
  round: text('Arbeidsmiljøundersøkelsen 2026'),
  unit: { name: text('Institutt for kystbiologi'), path: [text('Fakultet for naturvitenskap')] },
  unitCode: '194600',
}

export function signedPlan(measures: Partial<Measure>[] = [{}]): SignedPlan {
  return {
    measures: measures.map((part) => ({ ...measure, ...part })),
    focusAreas: [{ id: 'keep', title: text('Bevare') }],
    consultation: { by: 'Ola Vik', on: '2026-10-12', remark: '', changedSince: false },
    signed: { by: 'Kari Lunde', on: '2026-10-13' },
  }
}

/** The first document, signed on 13 October. */
export function questionWith(parts: Partial<Parts> = {}, measures?: Partial<Measure>[]): PackageQuestion {
  const { version = 1, plan = signedPlan(measures), attachments = [] } = parts
  const { settings: wanted = settings, access = null, caseNumber = null } = parts
  const place = {
    ...frame,
    ...(parts.unit && { unit: parts.unit }),
    ...(parts.round && { round: parts.round }),
  }
  const on = '2026-10-13'
  return {
    document: {
      where: {
        roundId: '00000000-0000-4000-8000-000000000001',
        unitId: '00000000-0000-4000-8000-000000000002',
      },
      id: 'plan',
      name: 'Tiltaksplan',
      version,
      on,
      responsible: plan.signed.by,
      language: wanted.language,
      institution: place.institution,
      round: place.round,
      unit: place.unit.name,
      unitCode: place.unitCode,
      content: planContent({ version, signedOn: on, plan }, place, wanted.language),
      attachments,
    },
    settings: wanted,
    access,
    caseNumber,
  }
}
