/** How the answer is protected, in the mode of the round: the steps, who keeps the keys, and what one can compare. */
import { type Html, html } from '../platform/html.ts'
import type { TrustRound, Words } from './trust-words.ts'

export function protectionPart(round: TrustRound, words: Words): Html {
  const { t } = words
  const { manifest, thresholds } = round
  const { keeping, roundId } = manifest
  const isCustodian = keeping.mode === 'custodian'
  return html`<ol class="answer-steps">
      <li>${t(isCustodian ? 'sealedCustodian' : 'sealedSingle')}</li>
      <li>${
        isCustodian
          ? t('openedCustodian', { threshold: keeping.threshold, all: keeping.custodians.length })
          : t('openedSingle')
      }</li>
      <li>${t('protectedCounted', { minimum: thresholds.mean })}</li>
    </ol>
    ${keyHolders(round, words)}
    <p class="answer-fingerprint">
      <span class="answer-print-of">${t('fingerprint')}</span>
      <code class="answer-print" translate="no" data-own="fingerprint">${round.fingerprint}</code>
    </p>
    <details class="answer-what">
      <summary>${t('fingerprintWhat')}</summary>
      <p class="answer-what-text">${t('fingerprintText')}</p>
      ${isCustodian ? html`<p class="answer-what-text">${t('fingerprintHolders')}</p>` : null}
    </details>
    <ul class="answer-further">
      <li><a href="/box/${roundId}" target="_blank" rel="noreferrer">${t('toPage')}</a></li>
      <li><a href="/anonymity" target="_blank" rel="noreferrer">${t('toAnonymity')}</a></li>
    </ul>`
}

function keyHolders({ manifest: { keeping }, keyHolders }: TrustRound, { t }: Words): Html | null {
  if (keeping.mode !== 'custodian') return null
  const { threshold, custodians } = keeping
  return html`<div class="answer-holders">
    <h3 class="mv-only-read-aloud">${t('keyHolders')}</h3>
    <ul>${keyHolders.map(
      ({ name, fingerprint, signed }) => html`<li>${keyMark}<span>${name}<small><code class="answer-print"
        translate="no">${fingerprint}</code> · ${t(signed ? 'signed' : 'notSigned')}</small></span></li>`,
    )}</ul>
    <p class="answer-holders-needed">${t('noneAlone', { threshold, all: custodians.length })}</p>
  </div>`
}

const keyMark = html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path
  d="M8.5 9h7.5m-2 0v3M5.25 12.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5z" fill="none"
  stroke="var(--mv-accent)" stroke-width="1.5" /></svg>`
