/** The survey's seal does not hold: nothing can be sent from here, and whom to tell. There is no way on. */
import { useEffect, useState } from 'react'
import type { Invitation } from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { useTexts } from '../platform/language.tsx'
import { Contact } from './contact.tsx'
import { Heading } from './frame.tsx'
import type { PersonalLink } from './link.ts'
import type { SealFault } from './seal-check.ts'
import './broken-seal.css'

interface BrokenSealProps {
  fault: SealFault
  invitation: Invitation
  link: PersonalLink | null
}

export function BrokenSealPage({ fault, invitation, link }: BrokenSealProps) {
  const t = useTexts(trustTexts)
  const hash = useHash(invitation.manifest)
  return (
    <div className="answer-page answer-way">
      <Heading key="broken" title={t('brokenTitle')} />
      <p className="answer-lead" role="alert">
        {t('brokenText')}
      </p>
      <p>{t('brokenKept')}</p>
      {fault === 'other-manifest' && <p>{t('brokenLink')}</p>}
      <p>
        {t('brokenTell')} <Contact contact={invitation.institution.contact} />
      </p>
      <h2>{t('brokenDetail')}</h2>
      <dl className="answer-detail">
        <dt>fault</dt>
        <dd>{fault}</dd>
        <dt>manifest</dt>
        <dd>{hash && `${writeHash(hash)} (${toBase64url(hash)})`}</dd>
        <dt>pin</dt>
        <dd>{link && toBase64url(link.pin)}</dd>
        <dt>class</dt>
        <dd>{invitation.classId}</dd>
      </dl>
    </div>
  )
}

function useHash(manifest: string) {
  const [hash, setHash] = useState<Awaited<ReturnType<typeof manifestHash>> | null>(null)
  useEffect(() => {
    void manifestHash(manifest).then(setHash)
  }, [manifest])
  return hash
}
