/** What others want of the person: help, answers to lifted measures, and what they were told of. */
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { waitingTexts } from '#shared/texts/waiting.ts'
import type { Waiting } from '#shared/waiting.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useStepWords } from './step-words.ts'

const rungKeys = { superior: 'toldSuperior', coordinator: 'toldCoordinator' } as const

export function FromOthers({ waiting: { asked, lifted, told } }: { waiting: Waiting }) {
  const t = useTexts(waitingTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = useStepWords()
  return (
    <>
      {asked.length > 0 && (
        <Section title={t('askedTitle')}>
          {asked.map(({ id, unit, round, askedOn }) => (
            <Row
              key={id}
              to="/assistance"
              title={textIn(unit.name)}
              about={textIn(round.title)}
              end={t('askedOn', { date: fullDate(askedOn, language) })}
            />
          ))}
        </Section>
      )}
      {lifted.length > 0 && (
        <Section title={t('liftedTitle')}>
          {lifted.map(({ unit, round, count }) => (
            <Row
              key={`${round.id} ${unit.id}`}
              to={`/rounds/${round.id}/units/${unit.id}/lifted`}
              title={textIn(unit.name)}
              about={textIn(round.title)}
              end={t('liftedCount', { count })}
            />
          ))}
        </Section>
      )}
      {told.length > 0 && (
        <Section title={t('toldTitle')}>
          {told.map(({ unit, round, step, status, rung, toldOn }) => (
            <Row
              key={`${round.id} ${unit.id} ${step.id} ${rung}`}
              to={`/units/${unit.id}?round=${round.id}`}
              title={`${textIn(unit.name)}: ${textIn(step.title)}`}
              about={`${textIn(round.title)}. ${t(rungKeys[rung], { date: fullDate(toldOn, language) })}.`}
              end={<StateShape shape="late">{words.days(status)}</StateShape>}
            />
          ))}
        </Section>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mv-sheet mv-waiting-unit">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Row({ to, title, about, end }: { to: string; title: string; about: string; end: React.ReactNode }) {
  return (
    <li>
      <div>
        <Link to={to}>{title}</Link>
        <span className="mv-muted mv-small">{about}</span>
      </div>
      <div className="mv-waiting-end">{end}</div>
    </li>
  )
}
