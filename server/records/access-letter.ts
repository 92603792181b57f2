/** The plain list of decisions on a request for access, and what its files are called. Pure. */
import type { AccessRequest, AskedReport } from '#shared/access-request.ts'
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { accessLetterTexts } from '#shared/texts/access-letter.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'
import { diskName } from '../handout/names.ts'

type T = Say<typeof accessLetterTexts>

/** A report with its place among all of the round, from 1: the same number in the list and before its file's name. */
export interface NumberedReport extends AskedReport {
  number: number
}

export function numbered(reports: AskedReport[]): NumberedReport[] {
  return reports.map((report, index) => ({ ...report, number: index + 1 }))
}

/** `012 Institutt for kystbiologi.pdf` */
export function reportFile(report: NumberedReport, language: Language): string {
  const name = reportName(report, sayIn(accessLetterTexts, language), language)
  return `${String(report.number).padStart(3, '0')} ${diskName(name)}.pdf`
}

/** `innsyn 2026-1204.zip`; says so while it is a draft. */
export function zipFile({ reference, answeredOn }: AccessRequest, language: Language): string {
  const t = sayIn(accessLetterTexts, language)
  return `${diskName(t(answeredOn ? 'zipName' : 'zipDraftName', { reference }))}.zip`
}

/** `avgjørelser.txt` */
export function listFile(language: Language): string {
  return `${accessLetterTexts.listName[language]}.txt`
}

/** The annex to the answer: every report with what is decided of it; undecided ones only in a draft. */
export function accessLetter(request: AccessRequest, institution: Text, language: Language): string {
  const t = sayIn(accessLetterTexts, language)
  const all = numbered(request.reports)
  const decided = (decision: 'release' | 'refuse' | undefined) =>
    all.filter((report) => report.decided?.what.decision === decision)
  const refused = decided('refuse')
  const { answeredOn } = request
  const parts = [
    [t('title', { reference: request.reference }), institution[language]],
    [
      t('round', { round: request.round.title[language] }),
      t('received', { day: fullDate(request.receivedOn, language) }),
      answeredOn ? t('answered', { day: fullDate(answeredOn, language) }) : t('draft'),
    ],
    [t('whole')],
    ...section('released', decided('release'), t, language),
    ...section('refused', refused, t, language),
    ...section('undecided', decided(undefined), t, language),
    ...(refused.length > 0 ? [[t('complaint')]] : []),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(
  heading: 'released' | 'refused' | 'undecided',
  reports: NumberedReport[],
  t: T,
  language: Language,
): string[][] {
  if (reports.length === 0) return []
  const title = t(heading, { count: reports.length })
  return [[title, '='.repeat(title.length)], ...reports.map((report) => linesOf(report, t, language))]
}

function linesOf(report: NumberedReport, t: T, language: Language): string[] {
  const what = report.decided?.what
  const details = [
    report.includes.length > 0 &&
      t('includes', {
        units: listOf(
          report.includes.map((unit) => unit[language]),
          language,
        ),
      }),
    what?.decision === 'release' && t('file', { name: reportFile(report, language) }),
    what?.decision === 'refuse' && t('legalBasis', { basis: what.legalBasis }),
    what?.decision === 'refuse' && t('reason', { reason: indented(what.reason) }),
  ]
  const lines = details.flatMap((line) => (line === false ? [] : `   ${line}`))
  return [`${report.number}. ${reportName(report, t, language)}`, ...lines]
}

/** A reason of several paragraphs stays under its report. */
function indented(reason: string): string {
  return reason.replace(/\s*\n\s*/g, '\n   ')
}

function reportName({ unit, group }: AskedReport, t: T, language: Language): string {
  return group ? t('group', { group: group[language], unit: unit[language] }) : unit[language]
}
