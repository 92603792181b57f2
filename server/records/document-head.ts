/** What documents for the records system begin with: which they are, who signed, who was consulted. */
import { fullDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { filedPlanTexts } from '#shared/texts/filed-plan.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { Consultation, Signature } from '#shared/unit-year.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import type { DocumentFrame } from './filing-document.ts'

/** @param consultation null: nobody had confirmed when it was signed */
export function signatureBlocks(
  signed: Signature,
  consultation: Consultation | null,
  language: Language,
): Block[] {
  const t = sayIn(filedPlanTexts, language)
  const byOn = ({ by, on }: { by: string; on: string }) =>
    t('byOn', { name: by, date: fullDate(on, language) })
  const facts = [
    { name: t(signed.deputy ? 'signedByDeputy' : 'signed'), value: null, text: byOn(signed) },
    {
      name: t('consulted'),
      value: null,
      text: consultation ? byOn(consultation) : t('consultationNotConfirmed'),
    },
    { name: t('meaning'), value: null, text: t('electronic') },
  ]
  const blocks: Block[] = [{ kind: 'facts', facts }]
  if (consultation?.changedSince) blocks.push({ kind: 'paragraph', text: t('changedSince') })
  if (consultation?.remark) blocks.push({ kind: 'box', title: t('remark'), lines: [consultation.remark] })
  return blocks
}

/** What people wrote, line by line. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }))
}

/** Which document it is, of which unit in which round. */
export function headOf(
  name: string,
  { round, unit }: DocumentFrame,
  language: Language,
): Omit<DocumentContent, 'date' | 'blocks'> {
  const path = unit.path.map((above) => above[language]).join(' › ')
  return {
    title: sayIn(filedDocumentTexts, language)('title', { document: name, unit: unit.name[language] }),
    label: name,
    under: [...(path ? [path] : []), round[language]],
    round: round[language],
  }
}
