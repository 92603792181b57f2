/** Open deadlines as a strip of days; the same dates and numbers stand as a list for those who cannot see it. */
import { useMemo } from 'react'
import { fullDate, monthName, shortDate, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { labelledDays, shadeOf, stripOf } from './strip.ts'
import './date-strip.css'

/** Widths in rem, to know how many days a date's words cover. */
const stripWidth = 66
const labelWidth = 6.5

export function DateStrip({ progress }: { progress: Progress }) {
  const t = useTexts(progressTexts)
  const language = useLanguage()
  const wide = useMedia('(min-width: 56.25rem)')
  const strip = useMemo(() => stripOf(progress), [progress])
  if (!strip) return null
  const { days, todayIndex, earlier, months } = strip
  const dates = (
    <ul className={wide ? 'mv-only-read-aloud' : 'mv-strip-list'}>
      {days
        .filter((day) => day.open > 0)
        .map((day) => (
          <li key={day.date} className={day.late ? 'mv-strip-late' : undefined}>
            {t('stripDay', { date: fullDate(day.date, language), count: day.open })}
            {day.late && ` (${t('stripLate').toLocaleLowerCase('nb')})`}
          </li>
        ))}
    </ul>
  )
  const room = Math.ceil((labelWidth / stripWidth) * days.length)
  const place = (index: number) => ({ left: `${(100 * (index + 0.5)) / days.length}%` })
  return (
    <section className="mv-sheet mv-strip" aria-labelledby="mv-strip-title">
      <div className="mv-strip-head">
        <h2 id="mv-strip-title">{t('stripTitle')}</h2>
        {wide && (
          <p className="mv-muted mv-small" aria-hidden="true">
            <span className="mv-strip-key mv-strip-late-day" /> {t('stripLate')}
            <span className="mv-strip-scale">
              {t('stripNone')}
              <span>
                {[0, 1, 2, 3, 4].map((shade) => (
                  <span key={shade} className={`mv-strip-key mv-shade-${shade}`} />
                ))}
              </span>
              {t('stripMany')}
            </span>
          </p>
        )}
      </div>
      {wide && (
        <div className="mv-strip-picture" aria-hidden="true">
          <div className="mv-strip-labels">
            {todayIndex >= 0 && <strong style={place(todayIndex)}>{t('stripToday')}</strong>}
            {labelledDays(strip, room).map((index) => (
              <span key={index} style={place(index)} className={edgeClass(index, days.length, room)}>
                {t('stripDay', {
                  date: withOtherYear(days[index]?.date ?? '', progress.today, language, shortDate),
                  count: days[index]?.open ?? 0,
                })}
              </span>
            ))}
          </div>
          <div className="mv-strip-days">
            {days.map((day) => (
              <span
                key={day.date}
                className={`${day.late ? 'mv-strip-late-day' : `mv-shade-${shadeOf(day.open)}`}${day.endsWeek ? ' mv-strip-week-end' : ''}`}
                title={day.open > 0 ? `${fullDate(day.date, language)}: ${day.open}` : undefined}
              />
            ))}
            {todayIndex >= 0 && <i style={place(todayIndex)} />}
          </div>
          <div className="mv-strip-months">
            {months.map(({ date, index }) => (
              <span key={date} style={{ left: `${(100 * index) / days.length}%` }}>
                {monthName(date, language)}
              </span>
            ))}
          </div>
        </div>
      )}
      {dates}
      {earlier > 0 && <p className="mv-muted mv-small">{t('stripEarlier', { count: earlier })}</p>}
    </section>
  )
}

/** Words at either end stay inside the strip. */
function edgeClass(index: number, days: number, room: number): string | undefined {
  if (index < room / 2) return 'mv-strip-first'
  return index > days - room / 2 ? 'mv-strip-last' : undefined
}
