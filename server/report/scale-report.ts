/** One scale of a unit: its statements, how well they hang together, and the way it has gone over the rounds. */
import type { EarlierFigure, PublishedStatement, ScaleReport } from '#shared/report.ts'
import type { StatementText } from '../programme/statement-texts.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { earlierFigure } from './earlier.ts'
import { type ScaleRule, scaleAlpha, statementFigure } from './figures.ts'
import {
  comparedFigures,
  type ReportCells,
  type ReportSources,
  reportHead,
  type SourcesInTime,
  scaleHead,
} from './report.ts'

/** @returns null when the round has no such scale */
export function buildScaleReport(
  scaleId: string,
  unit: RoundUnit,
  cells: ReportCells,
  sources: SourcesInTime,
  texts: Map<string, StatementText>,
): ScaleReport | null {
  const { themes } = sources.scales
  const rules = themes.flatMap(({ id }) => sources.rules.filter(({ scale }) => scale.theme === id))
  const index = rules.findIndex(({ scale }) => scale.id === scaleId)
  const rule = rules[index]
  if (!rule) return null
  const theme = themes.find(({ id }) => id === rule.scale.theme)
  if (!theme) throw new Error(`The scale ${scaleId} has no theme`)
  return {
    ...reportHead(unit, cells, sources),
    scale: { ...scaleHead(rule), theme: theme.title, ...comparedFigures(cells, rule, sources) },
    place: placeOf(index, rules),
    alpha: nearestAlpha(rule, cells, sources),
    statements: rule.scale.items.map((statement) => {
      const words = texts.get(statement.item)
      if (!words) throw new Error(`The questionnaire has no statement ${statement.item}`)
      const of = (cell: RoundUnit): PublishedStatement =>
        statementFigure(sources.figures.get(cell.unitId), rule, statement)
      return {
        item: statement.item,
        text: words.text,
        reversed: statement.reverse ?? false,
        steps: stepsOf(rule.scale.range, words),
        figure: of(cells.figuresOf),
        parent: cells.parent && of(cells.parent),
        institution: cells.institution && of(cells.institution),
      }
    }),
    trend: trendOf(rule, cells, sources),
  }
}

/** Scales follow each other as the overview has them: theme by theme. */
function placeOf(index: number, rules: ScaleRule[]): ScaleReport['place'] {
  const link = (rule: ScaleRule | undefined) => (rule ? { id: rule.scale.id, title: rule.scale.title } : null)
  return {
    number: index + 1,
    of: rules.length,
    before: link(rules[index - 1]),
    after: link(rules[index + 1]),
  }
}

/** Alpha is a property of the statements: where the unit is too small for it, that of a larger one is the best word. */
function nearestAlpha(rule: ScaleRule, cells: ReportCells, { figures }: ReportSources): ScaleReport['alpha'] {
  for (const cell of [cells.figuresOf, cells.parent, cells.institution]) {
    const figure = cell && scaleAlpha(figures.get(cell.unitId), rule, cell.level)
    if (figure) return { of: cell.name, figure }
  }
  return null
}

function trendOf(rule: ScaleRule, cells: ReportCells, { earlier }: SourcesInTime): ScaleReport['trend'] {
  return earlier.map((trend) => {
    const of = (cell: RoundUnit): EarlierFigure => earlierFigure(trend, cell.unitId, rule)
    return {
      round: trend.round,
      figure: of(cells.figuresOf),
      parent: cells.parent && of(cells.parent),
      institution: cells.institution && of(cells.institution),
    }
  })
}

function stepsOf([lowest, highest]: readonly [number, number], { steps }: StatementText) {
  return Array.from({ length: highest - lowest + 1 }, (_, index) => {
    const value = lowest + index
    const word = `${value}`
    return { value, text: steps.get(value) ?? { nb: word, nn: word, en: word } }
  })
}
