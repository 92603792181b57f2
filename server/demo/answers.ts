/**
 * Believable answers. What somebody thinks of a subject is the sum of what is usual for it, what their unit is like
 * (partly like the unit above), what they themselves are like, and chance; an answer is that, rounded to a step.
 * So units differ, people differ, and scales that have something in common go together.
 */
import type { Scale } from '#shared/programme.ts'
import { noAnswer } from '../programme/answers.ts'
import type { Dice } from './dice.ts'

export interface AnsweringUnit {
  unitId: string
  /** Seeds what the unit is like, so that it is much the same in two rounds. */
  code: string
  parentId: string | null
}

/** What people are used to say, by scale; other scales have 3.6. */
const usual: Record<string, number> = {
  'goal-clarity': 3.7,
  'role-clarity': 3.8,
  meaning: 4.3,
  'necessary-tasks': 3.0,
  'time-for-tasks': 3.0,
  'manageable-workload': 2.9,
  'compatible-demands': 3.3,
  'manageable-emotional-demands': 3.7,
  'leader-support': 3.9,
  'fair-leadership': 3.5,
  recognition: 3.4,
  'trust-in-management': 3.4,
  'colleague-support': 4.1,
  'social-community': 4.0,
  'handling-disagreement': 3.3,
  influence: 4.0,
  'information-and-participation': 3.3,
  learning: 3.6,
  engagement: 3.9,
  belonging: 3.9,
  energy: 3.3,
  balance: 3.1,
  workplace: 3.6,
  'safety-from-harassment': 4.0,
}

/** How members of a group differ from others, in steps, by the programme's standard group and scale. */
const ofGroup: Record<string, Record<string, number>> = {
  'phd-candidates': { learning: 0.4, meaning: 0.15, 'goal-clarity': -0.3, balance: -0.35, influence: 0.2 },
  'technical-administrative': { 'time-for-tasks': 0.3, influence: -0.3, 'role-clarity': 0.2 },
}

/** How far answers lie apart, in steps, by where the distance comes from. */
const spread = {
  unitInAll: 0.17,
  unitInTheme: 0.2,
  personInAll: 0.4,
  personInTheme: 0.35,
  personInScale: 0.3,
  statement: 0.72,
}
const missingShare = 0.03
/** Units in which leadership is a sore point, and by how many steps. */
const soreShare = 0.1
const soreStep = 0.9

/** What a unit is like: deviations from the usual in standard deviations; `inTheme` by theme. */
interface Climate {
  inAll: number
  inTheme: Map<string, number>
  /** In steps. */
  leadership: number
  responseRate: number
}

export interface Respondents {
  /** Whether one more person of the unit answers: 60 to 85 % do, a little more or less by unit. */
  answers(unitId: string): boolean
  /**
   * One person's answer: a byte a statement in the order of the codebook, 255 where there is none.
   *
   * @param groups that the person answers as a member of
   */
  answerOf(unitId: string, groups?: readonly string[]): Uint8Array
}

/**
 * @param dice for this round @param lasting the same dice for all rounds: what a unit is like from year to year
 * @param codebook statements that belong to no scale are answered by chance
 * @param units the round's response units
 */
export function inventRespondents(
  { dice, lasting }: { dice: Dice; lasting: Dice },
  { scales, items }: { scales: Scale[]; items: string[] },
  units: AnsweringUnit[],
): Respondents {
  const climates = inventClimates(dice, lasting, scales, units)
  const climateOf = (unitId: string): Climate => {
    const climate = climates.get(unitId)
    if (!climate) throw new Error('Somebody answers in a unit outside the round')
    return climate
  }
  return {
    answers: (unitId) => dice.happens(climateOf(unitId).responseRate),
    answerOf: (unitId, groups = []) => inventAnswer(dice, scales, items, climateOf(unitId), groups),
  }
}

function inventClimates(
  dice: Dice,
  lasting: Dice,
  scales: Scale[],
  units: AnsweringUnit[],
): Map<string, Climate> {
  const themes = [...new Set(scales.map(({ theme }) => theme))]
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const climates = new Map<string, Climate>()
  const climateOf = (unit: AnsweringUnit): Climate => {
    const known = climates.get(unit.unitId)
    if (known) return known
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId)
    const climate = inventClimate(dice, lasting.apart(unit.code), themes, parent && climateOf(parent))
    climates.set(unit.unitId, climate)
    return climate
  }
  for (const unit of units) climateOf(unit)
  return climates
}

function inventClimate(dice: Dice, lasting: Dice, themes: string[], above?: Climate): Climate {
  // Partly like the unit above; most of the rest lasts from round to round.
  const draw = (inherited: number | undefined) =>
    0.5 * (inherited ?? 0) + 0.7 * lasting.normal() + 0.5 * dice.normal()
  return {
    inAll: draw(above?.inAll),
    inTheme: new Map(themes.map((theme) => [theme, draw(above?.inTheme.get(theme))])),
    leadership: lasting.happens(soreShare) && above ? -soreStep : 0,
    responseRate: Math.min(0.88, Math.max(0.58, 0.73 + 0.06 * dice.normal())),
  }
}

function inventAnswer(
  dice: Dice,
  scales: Scale[],
  items: string[],
  climate: Climate,
  groups: readonly string[],
): Uint8Array {
  const values = new Map<string, number>()
  const person = dice.normal()
  const inTheme = new Map<string, number>()
  for (const scale of scales) {
    const own = inTheme.get(scale.theme) ?? dice.normal()
    inTheme.set(scale.theme, own)
    const opinion =
      (usual[scale.id] ?? 3.6) +
      spread.unitInAll * climate.inAll +
      spread.unitInTheme * (climate.inTheme.get(scale.theme) ?? 0) +
      spread.personInAll * person +
      spread.personInTheme * own +
      spread.personInScale * dice.normal() +
      (scale.theme === 'leadership' ? climate.leadership : 0) +
      groups.reduce((sum, group) => sum + (ofGroup[group]?.[scale.id] ?? 0), 0)
    for (const { item, reverse } of scale.items)
      values.set(item, inventStep(dice, scale, opinion, reverse ?? false))
  }
  return Uint8Array.from(items, (item) =>
    dice.happens(missingShare) ? noAnswer : (values.get(item) ?? dice.between(1, 5)),
  )
}

/** The step as it is chosen: a high opinion is a low step on a reversed statement. */
function inventStep(dice: Dice, { range: [low, high], sensitive }: Scale, opinion: number, reverse: boolean) {
  // Few have met what the sensitive statements ask about; those who are content otherwise, more seldom still.
  if (sensitive && reverse)
    return dice.happens(0.035 * Math.exp(3.6 - opinion)) ? dice.between(low + 1, high) : low
  const felt = Math.min(high, Math.max(low, Math.round(opinion + spread.statement * dice.normal())))
  return reverse ? low + high - felt : felt
}
