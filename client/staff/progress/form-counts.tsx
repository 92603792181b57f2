/** A form of the programme across the units a person follows: answers counted, and which units are missing. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import type { FormCounts } from '#shared/form-counts.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { formCountsTexts } from '#shared/texts/form-counts.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { saveFile } from '../../platform/download.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CountedQuestionCard } from './counted-question.tsx'
import { FormUnits } from './form-units.tsx'
import { askForFormSheet, formCountsQuery } from './queries.ts'
import './form-counts.css'

export function FormCountsPage() {
  const { round = '', form = '' } = useParams()
  const [search] = useSearchParams()
  const unit = search.get('unit')
  const counts = useQuery(formCountsQuery(round, form, unit))
  if (counts.error) return <ProblemPage error={counts.error} onRetry={() => void counts.refetch()} />
  if (!counts.data) return <Loading />
  return <Counts counts={counts.data} part={unit} />
}

function Counts({ counts, part }: { counts: FormCounts; part: string | null }) {
  const t = useTexts(formCountsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { round, form, top, questions, units } = counts
  const sheet = useMutation({
    mutationFn: () => askForFormSheet(round.id, form.id, part),
    onSuccess: ({ filename, csv }) => saveFile(filename, csv),
  })
  const signed = units.filter(({ state }) => state === 'signed')
  const late = signed.filter(({ daysLate }) => daysLate !== null)
  const numbers = { signed: wholeNumber(signed.length, language), all: wholeNumber(units.length, language) }
  const title = t('title', { form: textIn(form.title) })
  const asked = questions.filter(({ answered }) => answered > 0)
  return (
    <>
      <PageHead
        title={title}
        path={[
          { key: 'round', label: <Link to={`/rounds/${round.id}`}>{textIn(round.title)}</Link> },
          {
            key: 'progress',
            label: <Link to={`/rounds/${round.id}/progress`}>{t('toProgress')}</Link>,
          },
          { key: 'top', label: textIn(top.name) },
        ]}
        lead={
          <>
            <EmphasisedText text={t('lead', numbers)} />
            {late.length > 0 && ` ${t('leadLate', { count: late.length })}`}
          </>
        }
        aside={
          <Button
            variant="secondary"
            data-color="neutral"
            loading={sheet.isPending}
            onClick={() => sheet.mutate()}
          >
            {t('download')}
          </Button>
        }
      />
      {sheet.error && <ProblemNotice error={sheet.error} onRetry={() => sheet.mutate()} />}
      <div className="mv-counts">
        <section>
          <h2>{t('answers')}</h2>
          {asked.length === 0 ? (
            <div className="mv-sheet">
              <Empty>{t('noAnswers')}</Empty>
            </div>
          ) : (
            <>
              <p className="mv-muted">{t('answersLead')}</p>
              <div className="mv-counts-questions">
                {asked.map((question) => (
                  <CountedQuestionCard key={question.question} question={question} />
                ))}
              </div>
            </>
          )}
        </section>
        <FormUnits counts={counts} />
      </div>
    </>
  )
}
