/**
 * What of a SurveyJS definition is shown. A wall of its own behind the server's: only types and properties that are
 * known here get through, whatever a definition says and however it came here.
 */
import type { SurveyJson } from '#shared/programme.ts'

const allowedTypes = new Set([
  'boolean',
  'checkbox',
  'comment',
  'dropdown',
  'expression',
  'html',
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

const conditions = ['visibleIf', 'enableIf', 'requiredIf']
const surveyProperties = new Set(['title', 'description', 'pages', 'elements', 'calculatedValues', 'locale'])
const elementProperties = new Set([
  ...['type', 'name', 'title', 'description', 'elements', 'visible', 'readOnly', ...conditions],
  ...['isRequired', 'requiredErrorText', 'validators', 'defaultValue', 'valueName', 'titleLocation'],
  ...[
    'choices',
    'choicesVisibleIf',
    'choicesEnableIf',
    'choicesOrder',
    'minSelectedChoices',
    'maxSelectedChoices',
  ],
  ...['showOtherItem', 'showNoneItem', 'showSelectAllItem', 'hasOther', 'hasNone', 'hasSelectAll'],
  ...['otherText', 'noneText', 'selectAllText', 'otherPlaceholder', 'otherErrorText'],
  ...['showCommentArea', 'hasComment', 'commentText', 'commentPlaceholder', 'placeholder'],
  ...['columns', 'rows', 'eachRowRequired', 'isAllRowRequired', 'rowsVisibleIf', 'columnsVisibleIf'],
  ...[
    'rateMin',
    'rateMax',
    'rateStep',
    'rateCount',
    'rateValues',
    'minRateDescription',
    'maxRateDescription',
  ],
  ...['labelTrue', 'labelFalse', 'valueTrue', 'valueFalse'],
  ...['inputType', 'min', 'max', 'step', 'maxLength', 'html'],
  ...['expression', 'format', 'displayStyle', 'currency', 'maximumFractionDigits', 'minimumFractionDigits'],
])
const itemProperties = new Set(['value', 'text', 'visibleIf', 'enableIf'])
const validatorProperties = new Set(
  'type text minValue maxValue minLength maxLength minCount maxCount allowDigits expression'.split(' '),
)
const validatorTypes = new Set(['numeric', 'text', 'answercount', 'email', 'expression'])

/** The definition as it is shown, or what in it is refused, as `key: value`. */
export function shownOf(definition: SurveyJson): { shown: SurveyJson } | { refused: string } {
  const refused = refusalIn(definition, false)
  return refused === null ? { shown: only(surveyProperties, definition) } : { refused }
}

function refusalIn(value: unknown, isElement: boolean): string | null {
  if (Array.isArray(value)) {
    return firstOf(value.map((part) => () => refusalIn(part, isElement)))
  }
  if (value === null || typeof value !== 'object') return null
  const entries = Object.entries(value)
  if (isElement) {
    const type = entries.find(([key]) => key === 'type')?.[1]
    if (typeof type !== 'string' || !allowedTypes.has(type)) return `type: ${String(type)}`
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

/** A copy with the properties of the set alone, and the parts below with theirs. */
function only(properties: ReadonlySet<string>, object: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => properties.has(key))
      .map(([key, value]) => [key, onlyBelow(key, value)]),
  )
}

function onlyBelow(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const parts = (properties: ReadonlySet<string>) =>
    value.map((part: unknown) => (part !== null && typeof part === 'object' ? only(properties, part) : part))
  if (key === 'pages' || key === 'elements') return parts(elementProperties)
  if (key === 'choices' || key === 'columns' || key === 'rows' || key === 'rateValues')
    return parts(itemProperties)
  if (key === 'validators')
    return parts(validatorProperties).filter((one) => validatorTypes.has(String(Object(one).type)))
  return value
}
