/** A signed plan as a document for the records system: all that was signed, and nothing that was written afterwards. */
import type { Language } from '#shared/language.ts'
import type { Measure, Reference } from '#shared/measure.ts'
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import { deadlineWords, originWords } from '../plan/measure-words.ts'
import type { SignedPlan } from '../plan/signed-plan.ts'
import { paragraphs, signatureBlocks } from './document-head.ts'
import type { DocumentFrame } from './filing-document.ts'

/** A version of a unit's plan, as it was signed. */
export interface FiledPlan {
  version: number
  /** ISO date. */
  signedOn: string
  plan: SignedPlan
}

export function planContent(
  { version, signedOn, plan }: FiledPlan,
  { round, unit }: DocumentFrame,
  language: Language,
): DocumentContent {
  const t = sayIn(filedPlanTexts, language)
  const path = unit.path.map((above) => above[language]).join(' › ')
  return {
    title: t('title', { unit: unit.name[language] }),
    label: t('label'),
    under: [...(path ? [path] : []), t('under', { round: round[language], version })],
    round: round[language],
    date: signedOn,
    blocks: [...signatureBlocks(plan.signed, plan.consultation, language), ...areas(plan, language)],
  }
}

function areas({ measures, focusAreas }: SignedPlan, language: Language): Block[] {
  const known = new Set(focusAreas.map(({ id }) => id))
  const listed = focusAreas.flatMap(({ id, title }) => {
    const here = measures.filter(({ focus }) => focus === id)
    return here.length > 0 ? [{ title: title[language], here }] : []
  })
  // A measure is never left out, whatever its heading was called.
  const others = measures.filter(({ focus }) => !known.has(focus))
  const all =
    others.length > 0 ? [...listed, { title: filedPlanTexts.measures[language], here: others }] : listed
  let number = 0
  return all.flatMap(({ title, here }): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...here.flatMap((measure) => measureBlocks(measure, ++number, language)),
  ])
}

const preventionKeys = {
  primary: 'preventionPrimary',
  secondary: 'preventionSecondary',
  tertiary: 'preventionTertiary',
} as const

const modelKeys = {
  'working-conditions.organisational': 'modelOrganisational',
  'working-conditions.psychosocial': 'modelPsychosocial',
  'working-conditions.ergonomic': 'modelErgonomic',
  'working-conditions.physical': 'modelPhysical',
  'working-conditions.chemical': 'modelChemical',
  'working-conditions.biological': 'modelBiological',
  'work-environment-work': 'modelWork',
  other: 'modelOther',
} as const

function measureBlocks(measure: Measure, number: number, language: Language): Block[] {
  const t = sayIn(filedPlanTexts, language)
  const m = sayIn(measureTexts, language)
  const r = sayIn(rollUpTexts, language)
  const { theme, goal, text, responsible, deadline, status, prevention, model, references, origin } = measure
  const names = responsible.map(({ name, accountable }) =>
    accountable && responsible.length > 1 ? m('withAccountable', { name }) : name,
  )
  const facts = [
    [t('responsible'), names.join(', ')],
    [t('deadline'), deadlineWords(deadline, language)],
    [t('status'), r(`status-${status}`)],
    [t('prevention'), prevention ? m(preventionKeys[prevention]) : ''],
    [t('model'), model ? m(modelKeys[model]) : ''],
    [t('origin'), originWords(origin, language)],
  ] as const
  return [
    {
      kind: 'heading',
      level: 2,
      text: theme ? t('measureOf', { number, theme }) : t('measure', { number }),
    },
    ...paragraphs(text),
    ...(goal ? [{ kind: 'heading' as const, level: 3 as const, text: t('goal') }, ...paragraphs(goal)] : []),
    ...(references.length > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: t('references') },
          { kind: 'list' as const, ordered: false, items: references.map(referenceWords) },
        ]
      : []),
    {
      kind: 'facts',
      small: true,
      facts: facts.flatMap(([name, words]) => (words ? [{ name, value: null, text: words }] : [])),
    },
  ]
}

function referenceWords({ kind, number, text, link }: Reference): string {
  return [kind, number, text, link].filter((part) => part !== '').join(' ')
}
