/** The slides of a track, one idea a slide, with arrow keys; in one language or two side by side. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { type Language, languages } from '#shared/language.ts'
import type { MeetingsPage } from '#shared/meeting.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { Loading } from '../../components/Loading.tsx'
import { Mark } from '../../components/Mark.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useTitle } from '../../platform/title.ts'
import { meetingPage, meetingsQuery } from './queries.ts'
import { ScreenPage } from './screen-page.tsx'
import './slides.css'

type Slide = MeetingsPage['pooled'][number]

export function SlidesPage() {
  const { round = '', unit = '', track = '' } = useParams()
  const place = { roundId: round, unitId: unit }
  const page = useQuery(meetingsQuery(place))
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <Loading />
  const found = page.data.tracks.find(({ id }) => id === track)
  const slides = track === 'pooled' ? page.data.pooled : (found?.slides ?? [])
  return <SlidesOf page={page.data} slides={slides} back={meetingPage(place)} />
}

/** One or two languages of `?languages=nb,en`; the person's own where none is named. */
function useSlideLanguages(): Language[] {
  const own = useLanguage()
  const [search] = useSearchParams()
  const asked = (search.get('languages') ?? '').split(',')
  const known = languages
    .filter((one) => asked.includes(one))
    .sort((a, b) => asked.indexOf(a) - asked.indexOf(b))
  return known.length > 0 ? known.slice(0, 2) : [own]
}

function SlidesOf({ page, slides, back }: { page: MeetingsPage; slides: Slide[]; back: string }) {
  const t = useTexts(meetingTexts)
  const textIn = useTextIn()
  const shownIn = useSlideLanguages()
  const [search] = useSearchParams()
  const meeting = search.get('meeting')
  const [at, setAt] = useState(0)
  const slide = slides[at]
  useTitle(t('slides'))
  useEffect(() => {
    const turn = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown') setAt((now) => Math.min(now + 1, slides.length - 1))
      if (key === 'ArrowLeft' || key === 'PageUp') setAt((now) => Math.max(now - 1, 0))
      if (key === 'Home') setAt(0)
      if (key === 'End') setAt(slides.length - 1)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [slides.length])
  return (
    <ScreenPage label={t('slides')}>
      <header className="slides-head">
        <span>
          <Mark size={34} />
          {textIn(page.unit.name)}
        </span>
        <nav aria-label={t('slidesWays')}>
          {meeting && <Link to={`${back}/${meeting}/wall`}>{t('toWall')}</Link>}
          <Link to={back}>{t('leaveSlides')}</Link>
        </nav>
      </header>
      {slide ? (
        <div className="slides-slide" data-languages={shownIn.length} aria-live="polite">
          {shownIn.map((language) => (
            <section key={language} lang={language}>
              <h2>{slide.title[language]}</h2>
              <ul>
                {slide.points.map((point) => (
                  <li key={point.nb}>{point[language]}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <p className="slides-none">{t('noTracks')}</p>
      )}
      {slide && (
        <footer className="slides-foot">
          <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('slideBefore')}
          </button>
          <span>{t('slideNumber', { number: at + 1, of: slides.length })}</span>
          <button type="button" disabled={at === slides.length - 1} onClick={() => setAt(at + 1)}>
            {t('slideAfter')}
          </button>
          <details>
            <summary>{t('slideNotes')}</summary>
            <p>{textIn(slide.notes)}</p>
          </details>
        </footer>
      )}
    </ScreenPage>
  )
}
