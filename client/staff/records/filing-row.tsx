/** A document in the records officer's list. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { FilingStanding } from '../../components/FilingStanding.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { type FilingLine, isLate, standingOf } from './filings.ts'

/** `wide`: there is room for columns of their own beside the name. */
export function FilingRow({
  line,
  wide,
  onRecord,
}: {
  line: FilingLine
  wide: boolean
  onRecord: () => void
}) {
  const t = useTexts(recordsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { filing, unit } = line
  const due = line.due && fullDate(line.due, language)
  const consultation = line.consulted !== null && (
    <StateShape shape={line.consulted ? 'done' : 'not-chosen'}>
      {t(line.consulted ? 'consulted' : 'notConsulted')}
    </StateShape>
  )
  const words = { unit: textIn(unit.name), document: textIn(line.document.name) }
  const isOpen = standingOf(line) === 'open'
  return (
    <tr>
      <th scope="row">
        {line.document.id === 'plan' ? (
          <Link to={`/rounds/${line.roundId}/units/${unit.id}/plan`}>{words.unit}</Link>
        ) : (
          words.unit
        )}
        <span className="mv-filing-round">
          {[
            words.document,
            textIn(line.roundTitle),
            ...(line.version > 1 ? [t('version', { version: line.version })] : []),
          ].join(', ')}
        </span>
        {!wide && (
          <span className="mv-filing-details">
            <Standing line={line} />
            {due && (
              <span>
                {t('columnDue')}: {due}
              </span>
            )}
            <span>
              {t('columnReady')}: {fullDate(line.readyOn, language)}
            </span>
            {consultation && (
              <span>
                {t('columnConsulted')}: {consultation}
              </span>
            )}
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{fullDate(line.readyOn, language)}</td>
          <td>{consultation}</td>
          <td>{due}</td>
          <td>
            <Standing line={line} />
          </td>
        </>
      )}
      <td className="mv-row-way">
        <Button
          variant={isOpen || filing?.state === 'failed' ? 'secondary' : 'tertiary'}
          aria-label={t(isOpen ? 'recordFor' : 'openFor', words)}
          onClick={onRecord}
        >
          {t(isOpen ? 'record' : 'open')}
        </Button>
      </td>
    </tr>
  )
}

function Standing({ line }: { line: FilingLine }) {
  const t = useTexts(recordsTexts)
  const language = useLanguage()
  const { today } = useSession()
  const { filing, due, waiver } = line
  if (filing?.state === 'filed' && filing.caseNumber && filing.filedOn)
    return (
      <span>
        <StateShape shape="done">
          {t('filedAs', { caseNumber: filing.caseNumber, date: fullDate(filing.filedOn, language) })}
        </StateShape>
        <span className="mv-filing-by">
          {filing.journalNumber === null ? t('noJournal') : t('journal', { number: filing.journalNumber })}
        </span>
      </span>
    )
  if (filing) return <FilingStanding filing={filing} due={due} />
  if (waiver)
    return (
      <span>
        <StateShape shape="not-chosen">{t('waived')}</StateShape>
        <span className="mv-filing-by">{waiver.reason}</span>
      </span>
    )
  const late = isLate(line, today)
  return (
    <StateShape shape={late ? 'late' : 'not-started'} strong={late}>
      {t(late ? 'late' : line.filedBefore ? 'fileAgain' : 'notFiled')}
    </StateShape>
  )
}
