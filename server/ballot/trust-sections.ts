/** Parts of the trust page: the facts, the group one answers as, the minimum groups, and Start. */

import { weekdayAndDate } from '#shared/dates.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { type Html, html } from '../platform/html.ts'
import type { TrustRound, Words } from './trust-words.ts'

export function factsPart(round: TrustRound, { t, textIn, language }: Words): Html {
  const { institution, minutes, statements, closesOn } = round
  const [from, to] = minutes
  const deadline = t('deadlineAt', { date: weekdayAndDate(closesOn, language) })
  const facts: [string, string, string | Html][] = [
    [t('time'), t('minutes', { from, to }), t('statements', { count: statements })],
    [t('deadline'), deadline.charAt(0).toUpperCase() + deadline.slice(1), t('norwegianTime')],
    [t('voluntary'), t('maySkip'), t('mayDecline')],
    [t('responsible'), textIn(institution.name), html`${t('contact')} ${withAddress(institution.contact)}`],
  ]
  return html`<dl class="answer-facts">${facts.map(
    ([name, fact, more]) => html`<dt>${name}</dt><dd>${fact}<small>${more}</small></dd>`,
  )}</dl>`
}

/** The group that the person answers as: the browser fills it in from the link, which the server never sees here. */
export function ownPart({ institution }: TrustRound, { t, language }: Words): Html {
  const plural = (one: keyof typeof trustTexts, other: keyof typeof trustTexts) =>
    html`data-one="${trustTexts[one][language]}" data-other="${trustTexts[other][language]}"`
  return html`<section class="answer-as">
    <h2><span>${t('answersAs')}</span> <span class="answer-as-unit" data-own="unit">${t('answersAsLater')}</span>
      <span class="answer-as-groups" data-own="groups" ${plural('inGroups_one', 'inGroups_other')} hidden></span></h2>
    <p class="answer-as-invited" data-own="invited" ${plural('invited_one', 'invited_other')}></p>
    <p data-own="groupsShown" hidden>${t('groupsShown')}</p>
    <p>${t('notRight')} ${withAddress(institution.contact)}</p>
  </section>`
}

/** The minimum groups drawn as people: so many answers must stand together before a figure is shown. */
export function minimumGroups({ mean, detail, sensitive }: TrustRound['thresholds'], { t }: Words): Html {
  const groups: [number, string, string][] = [
    [mean, t('means'), t('shownForUnit', { minimum: mean })],
    [detail, t('spread'), t('shownForUnit', { minimum: detail })],
    [sensitive, t('sensitive'), t('shownForLarge', { minimum: sensitive })],
  ]
  return html`<ul class="answer-groups">${groups.map(
    ([minimum, what, shown]) => html`<li>
      <span class="answer-group-size" aria-hidden="true">${minimum}${dots(minimum)}</span>
      <div><h3>${what}</h3><p>${shown}</p></div>
    </li>`,
  )}</ul>`
}

const dotsInRow = 10
const step = 6

function dots(count: number): Html {
  const rows = Math.ceil(count / dotsInRow)
  const circles = Array.from({ length: count }, (_, at) => {
    const [row, column] = [Math.floor(at / dotsInRow), at % dotsInRow]
    return `M${column * step} ${row * step + 2}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`
  })
  return html`<svg width="${dotsInRow * step}" height="${rows * step}" aria-hidden="true" focusable="false"><path
    d="${circles.join('')}" /></svg>`
}

/** Start, and what it says of itself in each state: the script chooses, and fills in how much is answered. */
export function startPart({ t, language }: Words): Html {
  const ofInterface = (key: keyof typeof interfaceTexts) => interfaceTexts[key][language]
  return html`<div class="answer-start">
    <button type="button" class="answer-start-button answer-needs-script" data-act="start" data-start="${t('start')}"
      data-coming="${t('start')}" data-continue="${t('continueAnswering')}" data-failed="${ofInterface('tryAgain')}">${t(
        'start',
      )}</button>
    <p class="answer-needs-script" role="status" data-says data-start="${t('startHint')}"
      data-coming="${t('startComing')}" data-continue="${trustTexts.continueHint[language]}"
      data-shared="${t('sharedHint')}" data-failed="${t('startFailed')}">${t('startHint')}</p>
    <noscript><p class="answer-without-script">${t('needsScript')}</p></noscript>
  </div>`
}

/** Whom to ask: a line the institution wrote. An e-mail address in it can be pressed. */
export function withAddress(contact: string): Html {
  const address = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+/.exec(contact)?.[0]
  if (!address) return html`${contact}`
  const at = contact.indexOf(address)
  return html`${contact.slice(0, at)}<a href="mailto:${address}">${address}</a>${contact.slice(at + address.length)}`
}
