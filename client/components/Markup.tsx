/**
 * Markup of a questionnaire, cleaned and drawn as React elements. Answers and names piped into it are put in after the
 * cleaning, as text: SurveyJS itself puts them in before, so that an answer could become markup.
 */
import DOMPurify from 'dompurify'
import { createElement, Fragment, type ReactNode } from 'react'

/** The same elements as server/programme/markup.ts accepts. */
const elements = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h3', 'h4', 'a']
const addresses = /^(?:https:|mailto:)/i

/** @param pipe puts answers in the place of {question} in a text; what it returns is shown as it is written */
export function Markup({ html, pipe }: { html: string; pipe: (text: string) => string }) {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: elements,
    ALLOWED_ATTR: ['href'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: addresses,
    RETURN_DOM_FRAGMENT: true,
  })
  return <div className="markup">{drawn(clean, pipe)}</div>
}

function drawn(parent: Node, pipe: (text: string) => string): ReactNode[] {
  return [...parent.childNodes].map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: what is drawn here never moves
    if (node.nodeType === Node.TEXT_NODE) return <Fragment key={index}>{pipe(node.nodeValue ?? '')}</Fragment>
    if (!(node instanceof Element)) return null
    const href = node.getAttribute('href')
    const link = href === null ? {} : { href, rel: 'noreferrer', target: '_blank' }
    const children = node.hasChildNodes() ? drawn(node, pipe) : undefined
    return createElement(node.localName, { key: index, ...link }, children)
  })
}
