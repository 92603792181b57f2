/** Documents (PDF) of published figures: what they say is decided here. */
import { join } from 'node:path'
import { fullDate } from '#shared/dates.ts'
import type { Text } from '#shared/language.ts'
import type { Report } from '#shared/report.ts'
import { projectRoot } from '../platform/paths.ts'
import type { PdfStandard } from '../platform/typst.ts'
import { loadMethodology } from './methodology.store.ts'
import { type DocumentContent, documentPdf } from './pdf-document.ts'
import { followUpContent } from './pdf-follow-up.ts'
import { groupDocument } from './pdf-groups.ts'
import { methodologyDocument } from './pdf-methodology.ts'
import { statusDocument } from './pdf-status.ts'
import { documentWithUnits, unitDocument } from './pdf-unit.ts'
import { type Words, wordsIn } from './pdf-words.ts'
import type { HandoutQuestion } from './question.ts'

/**
 * @returns a tagged PDF/A-2a: the same bytes for the same question
 * @throws Problem `pdf-not-available` where this machine cannot make documents
 */
export async function pdfOf(question: HandoutQuestion, standard?: PdfStandard): Promise<Uint8Array> {
  const { language, institution } = question
  const content = await contentOf(question, wordsIn(language))
  return documentPdf({ ...content, language, institution }, standard)
}

async function contentOf({ subject }: HandoutQuestion, words: Words): Promise<DocumentContent> {
  const { p, r, textIn } = words
  switch (subject.about) {
    case 'unit': {
      const { report } = subject.whole
      return {
        ...headOf(report, report.unit.name, words),
        label: subject.extent === 'full' ? p('fullReport') : r('report'),
        blocks: unitDocument(subject.whole, subject.extent, words),
      }
    }
    case 'unit-with-units': {
      const { report } = subject.whole
      return {
        ...headOf(report, report.unit.name, words),
        label: p('unitWithUnits'),
        blocks: documentWithUnits(subject.whole, subject.units, words),
      }
    }
    case 'status': {
      const { report } = subject.whole
      return {
        ...headOf(report, report.figuresOf.name, words),
        label: p('statusReport'),
        blocks: statusDocument(subject, words),
      }
    }
    case 'follow-up':
      return followUpContent(subject.status, words)
    case 'group': {
      const { report } = subject
      const head = headOf(report, report.group.title, words)
      return {
        ...head,
        label: r('groupReport'),
        under: [textIn(report.figuresOf.name), ...head.under.slice(-1)],
        blocks: groupDocument(report, words),
      }
    }
    case 'meeting':
      throw new Error('There is no document of the meeting, only slides')
    case 'methodology': {
      const section = (await loadMethodology(join(projectRoot, 'docs')))[words.language]
      const { title, closedOn } = subject.round
      return {
        title: section.title,
        label: p('methodology'),
        under: [textIn(title)],
        round: textIn(title),
        date: closedOn,
        blocks: methodologyDocument(section, subject, words),
      }
    }
  }
}

/** Name, place in the organisation, round. */
function headOf(
  { unit, round }: Pick<Report, 'unit' | 'round'>,
  name: Text,
  { p, textIn, language }: Words,
): Pick<DocumentContent, 'title' | 'under' | 'round' | 'date'> {
  const path = unit.path.map((above) => textIn(above.name)).join(' › ')
  const closed = p('subtitle', { round: textIn(round.title), date: fullDate(round.closedOn, language) })
  return {
    title: textIn(name),
    under: [...(path ? [path] : []), closed],
    round: textIn(round.title),
    date: round.releasedOn,
  }
}
