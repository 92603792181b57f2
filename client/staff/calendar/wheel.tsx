/** The annual wheel (årshjul): the institution's rounds and dates of one year. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { type AnnualWheel, annualWheelSchema, wheelYearSchema } from '#shared/calendar.ts'
import { monthName, weekdayAndDate } from '#shared/dates.ts'
import { wheelTexts } from '#shared/texts/wheel.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { WheelPicture } from './wheel-picture.tsx'
import { entriesByMonth, type WheelEntry } from './wheel-shape.ts'
import './wheel.css'

export function WheelPage() {
  const [search] = useSearchParams()
  const year = wheelYearSchema.safeParse(search.get('year') ?? undefined).data
  const found = useQuery({
    queryKey: ['annual-wheel', year],
    queryFn: ({ signal }) =>
      ask('GET', `/api/annual-wheel${year ? `?year=${year}` : ''}`, annualWheelSchema, { signal }),
    placeholderData: keepPreviousData,
  })
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  return found.data ? <Year wheel={found.data} /> : <Loading />
}

function Year({ wheel }: { wheel: AnnualWheel }) {
  const t = useTexts(wheelTexts)
  const months = entriesByMonth(wheel)
  return (
    <>
      <PageHead
        title={t('title', { year: String(wheel.year) })}
        lead={t('lead')}
        aside={<OtherYears wheel={wheel} />}
      />
      {wheel.rounds.length === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('nothing', { year: String(wheel.year) })}</Empty>
        </div>
      ) : (
        <div className="mv-year">
          <section className="mv-sheet mv-year-frame" aria-labelledby="mv-year-rounds">
            <WheelPicture wheel={wheel} />
            <RoundList wheel={wheel} />
          </section>
          <div className="mv-year-months">
            {months.map(({ month, entries }) => (
              <Month key={month} month={month} entries={entries} wheel={wheel} />
            ))}
          </div>
        </div>
      )}
    </>
  )
}

function OtherYears({ wheel: { year } }: { wheel: AnnualWheel }) {
  const t = useTexts(wheelTexts)
  return (
    <ButtonRow>
      {[year - 1, year + 1].map((other) => (
        <Button key={other} asChild variant="secondary" data-color="neutral">
          <Link to={`/wheel?year=${other}`} aria-label={t('toYear', { year: String(other) })}>
            {other < year ? `← ${other}` : `${other} →`}
          </Link>
        </Button>
      ))}
    </ButtonRow>
  )
}

/** Which ring is which, from the outermost. */
function RoundList({ wheel: { rounds } }: { wheel: AnnualWheel }) {
  const t = useTexts(wheelTexts)
  const textIn = useTextIn()
  return (
    <div>
      <h2 id="mv-year-rounds" className="mv-year-rounds-title">
        {t('rounds')}
      </h2>
      <ol className="mv-year-rounds">
        {rounds.map(({ id, title, unit, isDraft }) => (
          <li key={id}>
            <strong>{textIn(title)}</strong>
            <span className="mv-muted mv-small">
              {textIn(unit)}
              {isDraft && ` · ${t('draft')}`}
            </span>
          </li>
        ))}
      </ol>
      <p className="mv-year-key mv-muted mv-small">
        <span>{t('rings')}</span>
        <span>
          <i className="mv-year-key-survey" /> {t('keySurvey')}
        </span>
        <span>
          <i className="mv-year-key-running" /> {t('keyRunning')}
        </span>
        <span>
          <i className="mv-year-key-date" /> {t('keyDate')}
        </span>
      </p>
    </div>
  )
}

function Month({ month, entries, wheel }: { month: string; entries: WheelEntry[]; wheel: AnnualWheel }) {
  const language = useLanguage()
  return (
    <section className="mv-sheet mv-year-list">
      <h2>{monthName(`${month}-01`, language)}</h2>
      <ul>
        {entries.map((entry) => (
          <Entry
            key={`${entry.date} ${entry.round.id} ${entry.at} ${entry.step?.step.nb}`}
            entry={entry}
            wheel={wheel}
          />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry: { date, round, step, at }, wheel }: { entry: WheelEntry; wheel: AnnualWheel }) {
  const t = useTexts(wheelTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const what = step
    ? textIn(step.step)
    : t(
        round.hasSurvey
          ? at === 'opens'
            ? 'surveyOpens'
            : 'surveyCloses'
          : at === 'opens'
            ? 'begins'
            : 'ends',
      )
  return (
    <li className={date < wheel.today ? 'mv-year-past' : undefined}>
      <span className="mv-year-day">{weekdayAndDate(date, language)}</span>
      <span>
        {what}
        {step?.moved && <span className="mv-muted mv-small"> ({t('moved')})</span>}
        <span className="mv-muted mv-small mv-year-of">
          {wheel.rounds.indexOf(round) + 1}. {textIn(round.title)}
        </span>
      </span>
    </li>
  )
}
