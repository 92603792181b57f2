/** What the files are called: in the reader's language, and so that every disk and ZIP program takes it. Pure. */
import type { HandoutExtent, HandoutKind } from '#shared/handout.ts'
import type { Language, Text } from '#shared/language.ts'
import { handoutFileTexts } from '#shared/texts/handout-file.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { FileMedia } from '../platform/route.ts'
import type { HandoutQuestion } from './question.ts'

/** What a file of a kind is called in HTTP, and how its name ends. */
export const forms: Record<HandoutKind, { media: FileMedia; ending: string }> = {
  pdf: { media: 'application/pdf', ending: 'pdf' },
  slides: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
  },
  sheet: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { media: 'text/csv', ending: 'csv' },
}

/** `Resultater 2025 – Institutt for kystbiologi.pdf` */
export function fileName({ kind, subject, language }: HandoutQuestion): string {
  const { ending } = forms[kind]
  return `${diskName(titleOf(subject, language))}.${ending}`
}

/** Without an ending. */
function titleOf(subject: HandoutQuestion['subject'], language: Language): string {
  const t = sayIn(handoutFileTexts, language)
  switch (subject.about) {
    case 'unit':
      return reportTitle(subject.whole.report.round, subject.whole.report.unit.name, language, subject.extent)
    case 'unit-with-units':
      return t('withUnits', valuesOf(subject.whole.report.round, subject.whole.report.unit.name, language))
    case 'status':
      return t('status', valuesOf(subject.whole.report.round, subject.whole.report.unit.name, language))
    case 'follow-up': {
      const { unit, on } = subject.status
      return t('followUp', { unit: unit.name[language], date: on })
    }
    case 'group': {
      const { round, unit, group } = subject.report
      return t('group', { ...valuesOf(round, unit.name, language), group: group.title[language] })
    }
    case 'meeting':
      return t('meeting', { round: subject.round.title[language] })
    case 'methodology':
      return t('methodology')
  }
}

/** One unit's report, without an ending. */
export function reportTitle(
  round: { closedOn: string },
  unit: Text,
  language: Language,
  extent: HandoutExtent,
): string {
  const t = sayIn(handoutFileTexts, language)
  return t(extent === 'full' ? 'fullReport' : 'report', valuesOf(round, unit, language))
}

/** All reports at and below a unit, without an ending. */
export function reportsTitle(round: { closedOn: string }, unit: Text, language: Language): string {
  return sayIn(handoutFileTexts, language)('reports', valuesOf(round, unit, language))
}

function valuesOf({ closedOn }: { closedOn: string }, unit: Text, language: Language) {
  return { year: closedOn.slice(0, 4), unit: unit[language] }
}

/** Bytes of a name: ext4 and most others take 255, and an ending, a number and a ZIP program's own need some. */
const longest = 180

/** What Windows calls its devices, with or without an ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\s*(\.|$))/i

/**
 * A name that Windows, macOS, Linux and ZIP programs take: nothing that they read as a folder, a pattern, a device or an
 * order to the letters, no letter cut in two, no dot or blank at its ends.
 *
 * @param most bytes
 */
export function diskName(title: string, most = longest): string {
  const plain = title
    .normalize('NFC')
    .replace(/["“”]/g, '’')
    .replace(/[\\/:*?<>|]/g, '-')
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, ' ')
  let name = ''
  let bytes = 0
  for (const letter of plain) {
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
    name += letter
  }
  return name.replace(/^[. ]+|[. ]+$/g, '').replace(device, '$1-') || '-'
}
