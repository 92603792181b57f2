/**
 * The trust page: what a person must know before the first statement. Written whole on the server, in all three
 * languages, from what is the same for everybody; the browser fills in what is the person's own (client/answer).
 */
import { type Language, languages, type Text } from '#shared/language.ts'
import { roundKey } from '#shared/round-address.ts'
import { footTexts } from '#shared/texts/foot.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { type Html, html } from '../platform/html.ts'
import { protectionPart } from './trust-protection.ts'
import { factsPart, minimumGroups, ownPart, startPart, withAddress } from './trust-sections.ts'
import { type TrustRound, type Words, wordsIn } from './trust-words.ts'

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** What stands in the page's body; every language is there, and the style sheet shows the one of the document. */
export function trustPage(round: TrustRound): Html {
  const each = (write: (words: Words) => Html) => languages.map((language) => write(wordsIn(language)))
  return html`<div id="trust" data-round="${roundKey(round.manifest.roundId)}">
    <header class="answer-head">
      <div class="answer-head-content">
        <span class="answer-product">${mark}<span>Medvirk</span></span>
        <span class="answer-tools">
          <span class="answer-languages" role="group" aria-label="${interfaceTexts.chooseLanguage.en}">
            ${languages.map(languageButton)}
          </span>
        </span>
      </div>
    </header>
    <main>${each((words) => content(round, words))}</main>
    <footer class="mv-foot mv-not-on-paper">${each(foot)}</footer>
  </div>`
}

/** The title of the document until a script is there. */
export function trustTitle(language: Language): string {
  return `${trustTexts.question[language]} – Medvirk`
}

// Without a script the languages are links: only the default of the page changes.
function languageButton(language: Language): Html {
  const name = languageNames[language]
  return html`<button type="button" lang="${language}" data-language="${language}">${name}</button>
    <noscript><a href="?language=${language}" lang="${language}">${name}</a></noscript>`
}

function content(round: TrustRound, words: Words): Html {
  const { t, textIn, language } = words
  const { institution, manifest, thresholds } = round
  const minimum = thresholds.mean
  const holders =
    manifest.keeping.mode === 'custodian'
      ? { threshold: manifest.keeping.threshold, all: manifest.keeping.custodians.length }
      : null
  return html`<div class="in-language answer-page answer-trust" lang="${language}"
    data-title="${trustTitle(language)}">
    <p class="answer-kicker">${textIn(manifest.title)}</p>
    <h1 tabindex="-1">${t('question')}</h1>
    <p class="answer-lead">${t('lead', { institution: textIn(institution.name) })}</p>
    ${factsPart(round, words)}
    ${ownPart(round, words)}

    <h2>${t('whoSees')}</h2>
    <p>${t('whoSeesLead')}</p>
    ${minimumGroups(thresholds, words)}
    <p>${t('countedAbove')}</p>
    <p>${t('ratesWhileOpen')}</p>
    <p><a href="/methodology" target="_blank" rel="noreferrer">${t('howFigures')}</a></p>

    <h2>${t('protected')}</h2>
    ${protectionPart(round, words)}

    <h2>${t('stored')}</h2>
    <h3>${t('storedWhileOpen')}</h3>
    ${dashes([t('storedAnswer'), t('storedForm')], 'answer-stored')}
    <h3>${t('storedAfter')}</h3>
    ${dashes([t('storedFigures', { minimum })], 'answer-stored')}
    <h3>${t('storedNever')}</h3>
    ${dashes([t('storedNothing')], 'answer-stored')}
    <p>${t('onDevice')}</p>
    <div class="answer-share">
      <label><input type="checkbox" data-share autocomplete="off" /> ${t('share')}</label>
      <p class="answer-share-text mv-muted">${t('shareText')}</p>
    </div>

    <h2>${t('released')}</h2>
    <p>${t('releasedText')}</p>

    <section class="answer-risks">
      <h2>${t('notProtected')}</h2>
      ${dashes([
        ...(holders ? [] : [t('notProtectedOperator')]),
        t('notProtectedDevice'),
        ...(holders ? [t('notProtectedHolders', holders)] : []),
        t('notProtectedMemory'),
        t('notProtectedAlike'),
        t('notProtectedWhether'),
      ])}
    </section>

    <h2>${t('code')}</h2>
    <p>${t('codeText')}</p>
    <div class="answer-blanks" aria-hidden="true">
      ${Array.from({ length: 7 }, () => html`<span class="answer-blank">••••</span>`)}
    </div>
    <p class="answer-aside answer-needs-script">
      ${t('begunElsewhere')}
      <button type="button" class="answer-link" data-act="typedCode">${t('typeCode')}</button>
    </p>
    <noscript><p class="answer-aside">${withAddress(institution.contact)}</p></noscript>
    ${startPart(words)}
  </div>`
}

function dashes(lines: readonly string[], more = ''): Html {
  return html`<ul class="answer-dashes ${more}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

function foot({ language }: Words): Html {
  const link = (address: string, text: Text) =>
    html`<li><a href="${address}" target="_blank" rel="noreferrer">${text[language]}<span
      class="mv-only-read-aloud"> (${footTexts.newTab[language]})</span></a></li>`
  return html`<ul class="in-language" lang="${language}">
    ${link('/tilgjengelighet', footTexts.accessibility)}${link('/personvern', footTexts.privacy)}
  </ul>`
}

const mark = html`<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
  <g fill="var(--mv-accent)" fill-opacity="0.5"><circle cx="13" cy="8.2" r="6.2" /><circle cx="7.6" cy="17.2"
  r="6.2" /><circle cx="18.4" cy="17.2" r="6.2" /></g></svg>`
