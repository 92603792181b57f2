/** What the unit said of itself before the survey, to be read beside the figures. */
import { useQuery } from '@tanstack/react-query'
import { fullDate } from '#shared/dates.ts'
import { type FormLine, factsSchema } from '#shared/form.ts'
import { listOf } from '#shared/lists.ts'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import type { Report } from '#shared/report.ts'
import { reportFactsFormTexts } from '#shared/texts/report-facts-form.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { takesPart } from './takes-part.ts'

/** Nothing for those who only work in the unit, and where no such form is signed: the report is whole without it. */
export function UnitFactsForm({ report: { round, unit } }: { report: Report }) {
  const t = useTexts(reportFactsFormTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { person } = useSession()
  const facts = useQuery({
    queryKey: ['facts', round.id, unit.id],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${round.id}/units/${unit.id}/facts`, factsSchema, { signal }),
    enabled: round.origin === 'held' && !round.pilot && takesPart(person, unit),
  })
  return facts.data?.forms.map(({ id, title, signedOn, lines }) => (
    <details key={id} className="mv-unit-said mv-sheet">
      <summary>
        {t('title', { form: textIn(title), unit: textIn(unit.name), date: fullDate(signedOn, language) })}
      </summary>
      <Facts>
        {lines.map((line) => (
          <Fact key={line.question} name={textIn(line.title)}>
            <Answer line={line} />
          </Fact>
        ))}
      </Facts>
      <p className="mv-small">
        <a href={`/forms/rounds/${round.id}/units/${unit.id}/${id}`}>{t('toForm')}</a>
      </p>
    </details>
  ))
}

function Answer({ line: { answer } }: { line: FormLine }) {
  const textIn = useTextIn()
  const language = useLanguage()
  if (answer.kind === 'choice')
    return listOf(
      answer.choices.map((text) => textIn(text)),
      language,
    )
  if (answer.kind === 'text') return answer.text
  return Number.isInteger(answer.number)
    ? wholeNumber(answer.number, language)
    : oneDecimal(answer.number, language)
}
