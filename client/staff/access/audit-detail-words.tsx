/** A detail of the log in the reader's language. */

import { fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { adaptableMailTexts } from '#shared/texts/mail-text.ts'
import { mailKindTexts, operationTexts } from '#shared/texts/operation.ts'
import { publicationTexts } from '#shared/texts/publication.ts'
import { retentionKindTexts } from '#shared/texts/retention.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { type AuditDetail, auditDetail } from './audit-detail.ts'
import { grantableRoleWords, useDayWords } from './role-words.ts'

const keepingWords = { custodian: 'detailKeyHolders', 'single-key': 'detailSingleKey' } as const

const layoutWords = { 'theme-pages': 'detailThemePages', 'one-statement': 'detailOneStatement' } as const

export function AuditDetailWords({ action, detail }: { action: string; detail: string | null }) {
  const words = useDetailWords()
  const read = auditDetail(action, detail)
  if (read.kind === 'nothing') return null
  return (
    <span className="mv-audit-detail" title={read.kind === 'fingerprint' ? read.hash : undefined}>
      {words(read)}
    </span>
  )
}

function useDetailWords(): (detail: Exclude<AuditDetail, { kind: 'nothing' }>) => string {
  const t = useTexts(rolesTexts)
  const shell = useTexts(interfaceTexts)
  const ofPublication = useTexts(publicationTexts)
  const ofMails = useTexts(operationTexts)
  const language = useLanguage()
  const days = useDayWords()
  const figure = (number: number) => wholeNumber(number, language)
  const figures = (numbers: { added: number; changed: number; removed: number }) => ({
    added: figure(numbers.added),
    changed: figure(numbers.changed),
    removed: figure(numbers.removed),
  })
  return (detail) => {
    switch (detail.kind) {
      case 'launched':
        return [
          t('detailLaunched', { invited: figure(detail.invited), units: figure(detail.units) }),
          ...(detail.keeping ? [t(keepingWords[detail.keeping])] : []),
          ...(detail.layout ? [t(layoutWords[detail.layout]), detail.questionnaire] : []),
        ].join(', ')
      case 'running':
        return t('detailRunning', { units: figure(detail.units), programme: detail.programme })
      case 'mailed':
        return t('detailMailed', {
          mailing: mailKindTexts[detail.mailing]?.[language] ?? detail.mailing,
          mails: figure(detail.mails),
        })
      case 'letters':
        return t('detailLetters', { letters: figure(detail.letters) })
      case 'mails':
        return ofMails('all', { count: detail.mails })
      case 'deleted':
        return `${retentionKindTexts[detail.data].name[language]}: ${figure(detail.number)}`
      case 'mail-text':
        return adaptableMailTexts[detail.mail].name[language]
      case 'signed':
        return t('detailSigned', { signed: figure(detail.signed), hash: detail.hash })
      case 'imported':
        return `${t('detailUnits', figures(detail.units))} ${t('detailPeople', figures(detail.people))}`
      case 'registered':
        return t('detailRegistered', { units: figure(detail.units), people: figure(detail.people) })
      case 'fingerprint':
        return t('detailFingerprint', { hash: detail.hash.slice(0, 12) })
      case 'role':
        return detail.since === undefined
          ? shell(grantableRoleWords[detail.role])
          : t('detailRole', {
              role: shell(grantableRoleWords[detail.role]),
              days: days({ since: detail.since, until: detail.until ?? null }),
            })
      case 'deadline':
        return t('detailDeadline', { due: fullDate(detail.due, language), reason: detail.reason })
      case 'moved':
        return t('detailMoved', { from: fullDate(detail.from, language), to: fullDate(detail.to, language) })
      case 'day':
        return fullDate(detail.date, language)
      case 'circles':
        return detail.circles
          .map(({ circle, on }) =>
            on === null ? ofPublication(circle) : `${ofPublication(circle)}: ${fullDate(on, language)}`,
          )
          .join('; ')
      case 'unknown':
        return detail.text
    }
  }
}
