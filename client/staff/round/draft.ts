/** A draft as it is typed: what is proposed at first, and what is still wrong with it. Pure. */
import { type Language, languages, type Text } from '#shared/language.ts'
import type { Layout } from '#shared/layout.ts'
import type { ProgrammeList } from '#shared/programme.ts'
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import { type RoundDetail, type RoundDraft, roundDraftSchema, yearBefore } from '#shared/round.ts'
import { fillIn } from '#shared/texts/define.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { addDays, addMonths } from '../../platform/calendar.ts'

export type ProgrammeChoice = ProgrammeList['programmes'][number]

/** Everything a person may have left empty; dates as the browser's date field gives them. */
export interface DraftFields {
  programmeId: string
  title: Text
  rootUnitId: string
  opensOn: string
  closesOn: string
  /** The day whose positions count; empty: the opening day. */
  cutOffOn: string
  /** The least sum of positions in percent, as typed; empty: the programme's. */
  minPositionPercent: string
  /** A try with a few people. */
  pilot: boolean
  layout: Layout
  /** One of the library; null for the programme's own. */
  questionnaire: QuestionnaireKey | null
  /** The earlier round whose results are followed up anew; null where the programme follows up none, or none is chosen. */
  basisRoundId: string | null
}

type Proposal = Pick<DraftFields, 'opensOn' | 'pilot'>

/** `Arbeidsmiljøundersøkelse med oppfølging 2027`, in each language; a pilot's says that it is one. */
export function proposedTitle({ title }: Pick<ProgrammeChoice, 'title'>, { opensOn, pilot }: Proposal): Text {
  const year = opensOn.slice(0, 4)
  const titled = (language: Language) => {
    const proposed = `${title[language]} ${year}`
    return pilot ? fillIn(pilotTexts.titled[language], { title: proposed }) : proposed
  }
  return { nb: titled('nb'), nn: titled('nn'), en: titled('en') }
}

/**
 * The programme's weeks after the day of opening; a week is enough for a few people. Without a survey the last day of
 * the programme's period.
 */
export function proposedClosing(
  { survey, months }: Pick<ProgrammeChoice, 'survey' | 'months'>,
  { opensOn, pilot }: Proposal,
): string {
  if (survey) return addDays(opensOn, (pilot ? 1 : survey.weeks) * 7)
  return addDays(addMonths(opensOn, months ?? 1), -1)
}

/** What a new round starts from. */
export function newDraft(programme: ProgrammeChoice, rootUnitId: string, opensOn: string): DraftFields {
  const proposal = { opensOn, pilot: false }
  return {
    ...proposal,
    programmeId: programme.id,
    title: proposedTitle(programme, proposal),
    rootUnitId,
    closesOn: proposedClosing(programme, proposal),
    cutOffOn: '',
    minPositionPercent: '',
    layout: 'theme-pages',
    questionnaire: null,
    basisRoundId: null,
  }
}

/**
 * A change of programme, opening or kind takes proposals along, but never what the person has written. A questionnaire
 * and earlier results were chosen for their programme, and without a survey there is nothing to try. Where nobody is
 * found by their positions, nothing is said of them.
 */
export function withChange(
  before: DraftFields,
  change: Partial<Pick<DraftFields, 'programmeId' | 'opensOn' | 'pilot'>>,
  programmes: readonly ProgrammeChoice[],
): DraftFields {
  const after = { ...before, ...change }
  const old = programmes.find((programme) => programme.id === before.programmeId)
  const next = programmes.find((programme) => programme.id === after.programmeId)
  if (after.programmeId !== before.programmeId) {
    after.questionnaire = null
    after.basisRoundId = null
  }
  if (next && !next.survey) after.pilot = false
  if (after.pilot || (next && !next.survey)) {
    after.cutOffOn = ''
    after.minPositionPercent = ''
  }
  if (!old || !next || before.opensOn === '' || after.opensOn === '') return after
  const oldTitle = proposedTitle(old, before)
  if (languages.every((language) => before.title[language] === oldTitle[language])) {
    after.title = proposedTitle(next, after)
  }
  if (before.closesOn === '' || before.closesOn === proposedClosing(old, before)) {
    after.closesOn = proposedClosing(next, after)
  }
  return after
}

export type DraftField =
  | 'title.nb'
  | 'title.nn'
  | 'title.en'
  | 'rootUnitId'
  | 'opensOn'
  | 'closesOn'
  | 'cutOffOn'
  | 'minPositionPercent'
  | 'basisRoundId'

/** Why a field is refused. */
export type DraftFault = 'empty' | 'not-after-opening' | 'not-in-the-year-before' | 'no-percent'

/** What is wrong with the first step's fields; empty when it may be saved. @param programme the chosen one */
export function faultsOf(
  fields: DraftFields,
  programme: Pick<ProgrammeChoice, 'resultsFrom'> | undefined,
): Map<DraftField, DraftFault> {
  const faults = new Map<DraftField, DraftFault>()
  for (const language of languages) {
    if (fields.title[language].trim() === '') faults.set(`title.${language}`, 'empty')
  }
  if (fields.rootUnitId === '') faults.set('rootUnitId', 'empty')
  if (programme && programme.resultsFrom.length > 0 && fields.basisRoundId === null) {
    faults.set('basisRoundId', 'empty')
  }
  if (fields.opensOn === '') faults.set('opensOn', 'empty')
  if (fields.closesOn === '') faults.set('closesOn', 'empty')
  else if (fields.opensOn !== '' && fields.closesOn <= fields.opensOn) {
    faults.set('closesOn', 'not-after-opening')
  }
  const { cutOffOn, opensOn } = fields
  if (cutOffOn !== '' && opensOn !== '' && (cutOffOn > opensOn || cutOffOn < yearBefore(opensOn))) {
    faults.set('cutOffOn', 'not-in-the-year-before')
  }
  if (Number.isNaN(percentOf(fields.minPositionPercent))) faults.set('minPositionPercent', 'no-percent')
  return faults
}

/** `40`, `40,5` or `40.25`, 0 to 100; null for nothing, NaN for anything else. */
function percentOf(typed: string): number | null {
  const text = typed.replace(/\s|%/g, '').replace(',', '.')
  if (text === '') return null
  const percent = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
  return percent <= 100 ? percent : Number.NaN
}

/** Who takes part, as POST, PUT and the preview ask for it; what is wrong is left out. */
export function participationOf(
  fields: Pick<DraftFields, 'cutOffOn' | 'minPositionPercent'>,
): Pick<RoundDraft, 'cutOffOn' | 'minPositionPercent'> {
  const percent = percentOf(fields.minPositionPercent)
  return { cutOffOn: fields.cutOffOn || null, minPositionPercent: Number.isNaN(percent) ? null : percent }
}

/** The body of POST and PUT; null when something is missing or wrong. */
export function draftBody(fields: DraftFields, responseUnitIds: ReadonlySet<string>): RoundDraft | null {
  const body = roundDraftSchema.safeParse({
    ...fields,
    ...participationOf(fields),
    responseUnitIds: [...responseUnitIds],
  })
  return body.success ? body.data : null
}

/** The fields of a saved draft. */
export function fieldsOf(round: RoundDetail): DraftFields {
  return {
    programmeId: round.programmeId,
    title: round.title,
    rootUnitId: round.root.id,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    cutOffOn: round.participation.cutOffOn ?? '',
    minPositionPercent: String(round.participation.minPositionPercent ?? '').replace('.', ','),
    pilot: round.pilot,
    layout: round.layout,
    questionnaire: round.questionnaire.chosen,
    basisRoundId: round.basis?.id ?? null,
  }
}
