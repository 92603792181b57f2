/** Whether the files of a programme fit together. Each problem names the file and the key, for whoever wrote them. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import {
  type Group,
  type ProgrammeDefinition,
  programmeSchema,
  type Scale,
  scalesFileSchema,
} from '#shared/programme.ts'
import { questionnaireSchema } from './elements.ts'
import { formDefinitionSchema, formProblems } from './form.ts'
import type { ProgrammeContent } from './programme.ts'
import { type Statement, statementsOf } from './questionnaire.ts'
import { questionnaireProblems } from './questionnaire-problems.ts'
import { keyOf, repeated } from './survey-json.ts'

/** The parsed JSON of a file of the folder, or why there is none. */
export type ReadFile = (name: string) => { json: unknown } | { unreadable: string }

export type Checked = { content: ProgrammeContent } | { problems: string[] }

/**
 * Checks a programme as a whole.
 *
 * @param folder the folder's name, which must be the programme's id
 * @returns the content, or every problem as `file: key: what is wrong`
 */
export function checkProgramme(folder: string, read: ReadFile): Checked {
  const problems: string[] = []
  const parse = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const found = read(file)
    if ('unreadable' in found) {
      problems.push(`${file}: ${found.unreadable}`)
      return null
    }
    const result = schema.safeParse(found.json)
    if (result.success) return result.data
    problems.push(...result.error.issues.map((issue) => `${file}: ${keyOf(issue.path)}${issue.message}`))
    return null
  }

  const definition = parse('programme.json', programmeSchema)
  const asks = definition === null || definition.survey !== undefined
  const questionnaire = asks ? parse('questionnaire.json', questionnaireSchema) : { pages: [] }
  const scales = asks ? parse('scales.json', scalesFileSchema) : { themes: [], scales: [] }
  const forms: ProgrammeContent['forms'] = {}
  for (const { id, file } of definition?.forms ?? []) {
    const form = parse(file, formDefinitionSchema)
    if (form) problems.push(...formProblems(form).map((problem) => `${file}: ${problem}`))
    if (form) forms[id] = form
  }
  if (definition)
    problems.push(...definitionProblems(folder, definition).map((problem) => `programme.json: ${problem}`))
  if (questionnaire && asks)
    problems.push(...questionnaireProblems(questionnaire).map((problem) => `questionnaire.json: ${problem}`))
  if (questionnaire && scales && asks) {
    if (scales.themes.length === 0 || scales.scales.length === 0)
      problems.push('scales.json: there must be a theme and a scale')
    const themes = scales.themes.map(({ id }) => id)
    const found = scalesProblems(scales.scales, themes, statementsOf(questionnaire))
    problems.push(...found.map((problem) => `scales.json: ${problem}`))
    const known = new Set(scales.scales.map(({ id }) => id))
    for (const [index, { scale }] of (definition?.plan.suggestions ?? []).entries())
      if (scale !== undefined && !known.has(scale))
        problems.push(`programme.json: plan.suggestions[${index}].scale: there is no scale "${scale}"`)
  }
  if (problems.length > 0 || !definition || !questionnaire || !scales) return { problems }
  return { content: { definition, questionnaire, scales, forms } }
}

/** Kinds of which a unit has one document or event in a round, so that a programme can hold only one step. */
const onceOnly = ['survey', 'results', 'plan', 'filing'] as const

function definitionProblems(folder: string, definition: ProgrammeDefinition): string[] {
  const { steps, deadlines, forms, thresholds, survey } = definition
  const stepIds = steps.map(({ id }) => id)
  const formIds = forms.map(({ id }) => id)
  const problems: string[] = []
  if (definition.id !== folder)
    problems.push(`id: must be the name of the folder, "${folder}", not "${definition.id}"`)
  for (const id of repeated(stepIds)) problems.push(`steps: two steps are called "${id}"`)
  for (const id of repeated(formIds)) problems.push(`forms: two forms are called "${id}"`)
  for (const kind of onceOnly)
    if (steps.filter((step) => step.kind === kind).length > 1)
      problems.push(`steps: only one step can be of the kind "${kind}"`)
  const asks = survey !== undefined
  for (const kind of ['survey', 'results'] as const) {
    const has = steps.some((step) => step.kind === kind)
    if (kind === 'survey' && asks && !has) problems.push('steps: one step must be of the kind "survey"')
    if (!asks && has) problems.push(`steps: a step of the kind "${kind}" needs a survey`)
  }
  if (asks === (definition.period !== undefined))
    problems.push('period: a programme without a survey, and no other, has one')
  if (asks && definition.results) problems.push('results: a programme with a survey has results of its own')
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'form' && !formIds.includes(step.form ?? ''))
      problems.push(`steps[${index}].form: must name one of the forms`)
    if (step.kind !== 'form' && step.form !== undefined)
      problems.push(`steps[${index}].form: only a step of the kind "form" has one`)
    if ((step.kind === 'treatment') !== (step.committee !== undefined))
      problems.push(`steps[${index}].committee: a step of the kind "treatment", and no other, has one`)
    if (step.after !== undefined && !stepIds.slice(0, index).includes(step.after))
      problems.push(`steps[${index}].after: must name a step before it`)
  }
  for (const id of repeated(deadlines.map(({ step }) => step)))
    problems.push(`deadlines: two deadlines for the step "${id}"`)
  for (const [index, { step, rule }] of deadlines.entries()) {
    if (!stepIds.includes(step)) problems.push(`deadlines[${index}].step: there is no step "${step}"`)
    if (rule.kind === 'date' && !isDayOfYear(rule.month, rule.day))
      problems.push(`deadlines[${index}].rule.day: month ${rule.month} has no day ${rule.day}`)
  }
  if (thresholds.detail < thresholds.mean || thresholds.sensitive < thresholds.detail)
    problems.push('thresholds: mean, detail and sensitive must not fall')
  problems.push(...groupProblems(definition.groups))
  problems.push(...planProblems(definition.plan))
  if (survey && survey.minutes[1] < survey.minutes[0])
    problems.push('survey.minutes: the second must not be smaller')
  return problems
}

function planProblems({ focusAreas, columns, themes, suggestions, references }: ProgrammeDefinition['plan']) {
  const problems: string[] = []
  const ids = { focusAreas, columns, themes, references }
  for (const [name, entries] of Object.entries(ids))
    for (const id of repeated(entries.map((entry) => entry.id)))
      problems.push(`plan.${name}: "${id}" stands there twice`)
  for (const [index, { focus }] of suggestions.entries())
    if (!focusAreas.some(({ id }) => id === focus))
      problems.push(`plan.suggestions[${index}].focus: there is no focus area "${focus}"`)
  return problems
}

/** A round's own groups are called so; a standard group of that name would be mistaken for one. */
const ownGroupId = /^own-\d+$/

function groupProblems(groups: Group[]): string[] {
  const problems: string[] = []
  for (const id of repeated(groups.map((group) => group.id)))
    problems.push(`groups: two groups are called "${id}"`)
  for (const [index, { id, people }] of groups.entries()) {
    if (ownGroupId.test(id))
      problems.push(`groups[${index}].id: "own-" and a number is for the groups of a single round`)
    const values =
      people.attribute === 'phd' ? [] : people.values.map((value) => value.toLocaleLowerCase('nb'))
    for (const value of repeated(values))
      problems.push(`groups[${index}].people.values: "${value}" stands there twice`)
  }
  return problems
}

function isDayOfYear(month: number, day: number): boolean {
  return day <= Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth
}

/**
 * Whether scales and statements fit together: each statement in exactly one scale, each scale as wide as its statements.
 *
 * @param themes ids of those that there are
 */
export function scalesProblems(scales: Scale[], themes: string[], statements: Statement[]): string[] {
  const byItem = new Map(statements.map((statement) => [statement.item, statement]))
  const problems: string[] = []
  for (const id of repeated(themes)) problems.push(`themes: two themes are called "${id}"`)
  for (const id of repeated(scales.map((scale) => scale.id)))
    problems.push(`scales: two scales are called "${id}"`)
  const scaleOf = new Map<string, string>()
  for (const [index, scale] of scales.entries()) {
    const [low, high] = scale.range
    if (low >= high) problems.push(`scales[${index}].range: the second must be larger than the first`)
    if (!themes.includes(scale.theme))
      problems.push(`scales[${index}].theme: there is no theme "${scale.theme}"`)
    for (const [place, { item }] of scale.items.entries()) {
      const key = `scales[${index}].items[${place}].item`
      const statement = byItem.get(item)
      const other = scaleOf.get(item)
      if (!statement) problems.push(`${key}: the questionnaire has no statement "${item}"`)
      else if (!goFrom(low, high, statement))
        problems.push(`${key}: the steps of "${item}" do not go from ${low} to ${high}`)
      if (other !== undefined) problems.push(`${key}: "${item}" belongs to the scale "${other}" already`)
      scaleOf.set(item, scale.id)
    }
  }
  for (const { item } of statements)
    if (!scaleOf.has(item)) problems.push(`scales: the statement "${item}" belongs to no scale`)
  return problems
}

function goFrom(low: number, high: number, { steps }: Statement): boolean {
  const bytes = steps.map(({ byte }) => byte)
  return Math.min(...bytes) === low && Math.max(...bytes) === high
}
