/**
 * What a SurveyJS definition may hold before it is shown. SurveyJS neither sanitises `html` elements nor answers
 * piped into them, so everything that draws markup, files or pictures from a definition is refused.
 */
import type { SurveyJson } from '#shared/programme.ts'

const allowedElements = new Set([
  'boolean',
  'checkbox',
  'comment',
  'dropdown',
  'expression',
  'matrix',
  'panel',
  'radiogroup',
  'rating',
  'text',
])

/** Properties that fetch from, send to or leave for an address of the definition's choosing, or set cookies. */
const refusedProperties = new Set([
  'choicesByUrl',
  'cookieName',
  'logo',
  'navigateToUrl',
  'navigateToUrlOnCondition',
  'surveyId',
  'surveyPostId',
])

/** Says what in a definition is refused, as `key: value`, or null when it may be shown. */
export function refusal(definition: SurveyJson): string | null {
  return refusalIn(definition, false)
}

function refusalIn(value: unknown, isElement: boolean): string | null {
  if (Array.isArray(value)) {
    return firstOf(value.map((part) => () => refusalIn(part, isElement)))
  }
  if (value === null || typeof value !== 'object') return null
  const entries = Object.entries(value)
  if (isElement) {
    const type = entries.find(([key]) => key === 'type')?.[1]
    if (typeof type !== 'string' || !allowedElements.has(type)) return `type: ${String(type)}`
  }
  const refused = entries.find(([key]) => refusedProperties.has(key))
  if (refused) return `property: ${refused[0]}`
  const holdsElements = (key: string) =>
    key === 'elements' || key === 'questions' || key === 'templateElements'
  return firstOf(
    entries.map(
      ([key, part]) =>
        () =>
          refusalIn(part, holdsElements(key)),
    ),
  )
}

function firstOf(checks: Array<() => string | null>): string | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}
