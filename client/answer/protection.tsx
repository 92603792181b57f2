/** How the answer is protected, in the mode of the round: the steps, who keeps the keys, and what one can compare. */
import { useEffect, useState } from 'react'
import { fromBase64url } from '#shared/ballot/bytes.ts'
import { fingerprintOf } from '#shared/ballot/custodian-key.ts'
import { writeHash } from '#shared/ballot/manifest.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { useTexts } from '../platform/language.tsx'
import type { SealedRound } from './seal-check.ts'

/** @param minimum fewest answers that are counted together */
export function Protection({ round, minimum }: { round: SealedRound; minimum: number }) {
  const t = useTexts(trustTexts)
  const { keeping, roundId } = round.manifest
  const isCustodian = keeping.mode === 'custodian'
  return (
    <>
      <ol className="answer-steps">
        <li>{t(isCustodian ? 'sealedCustodian' : 'sealedSingle')}</li>
        <li>
          {isCustodian
            ? t('openedCustodian', { threshold: keeping.threshold, all: keeping.custodians.length })
            : t('openedSingle')}
        </li>
        <li>{t('protectedCounted', { minimum })}</li>
      </ol>
      {isCustodian && <KeyHolders round={round} />}
      <p className="answer-fingerprint">
        <span className="answer-print-of">{t('fingerprint')}</span>
        <code className="answer-print" translate="no">
          {writeHash(round.binding.manifestHash)}
        </code>
      </p>
      <details className="answer-what">
        <summary>{t('fingerprintWhat')}</summary>
        <p className="answer-what-text">{t('fingerprintText')}</p>
        {isCustodian && <p className="answer-what-text">{t('fingerprintHolders')}</p>}
      </details>
      <ul className="answer-further">
        <li>
          <a href={`/box/${roundId}`} target="_blank" rel="noreferrer">
            {t('toPage')}
          </a>
        </li>
        <li>
          <a href="/anonymity" target="_blank" rel="noreferrer">
            {t('toAnonymity')}
          </a>
        </li>
      </ul>
    </>
  )
}

function KeyHolders({ round }: { round: SealedRound }) {
  const t = useTexts(trustTexts)
  const fingerprints = useFingerprints(round)
  const { keeping } = round.manifest
  if (keeping.mode !== 'custodian') return null
  const { threshold, custodians } = keeping
  return (
    <div className="answer-holders">
      <h3 className="mv-only-read-aloud">{t('keyHolders')}</h3>
      <ul>
        {custodians.map(({ name }, at) => (
          <li key={name}>
            <KeyMark />
            <span>
              {name}
              <small>
                <code className="answer-print" translate="no">
                  {fingerprints[at]}
                </code>
                {' · '}
                {t(round.signedBy.includes(name) ? 'signed' : 'notSigned')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p className="answer-holders-needed">{t('noneAlone', { threshold, all: custodians.length })}</p>
    </div>
  )
}

function useFingerprints({ manifest: { keeping } }: SealedRound): string[] {
  const [fingerprints, setFingerprints] = useState<string[]>([])
  useEffect(() => {
    if (keeping.mode !== 'custodian') return
    const keys = keeping.custodians.flatMap(({ signingKey }) => fromBase64url(signingKey, pointLength) ?? [])
    void Promise.all(keys.map(fingerprintOf)).then(setFingerprints)
  }, [keeping])
  return fingerprints
}

function KeyMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path
        d="M8.5 9h7.5m-2 0v3M5.25 12.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5z"
        fill="none"
        stroke="var(--mv-accent)"
        strokeWidth="1.5"
      />
    </svg>
  )
}
