/** The reports of a round under a request for access: what speaks for and against, and what is decided. */
import { Button, Input } from '@digdir/designsystemet-react'
import { memo } from 'react'
import { type AskedReport, advisedAbove } from '#shared/access-request.ts'
import { numericDate } from '#shared/dates.ts'
import { listOf } from '#shared/lists.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { type Consideration, considerations, keyOf } from './access-facts.ts'

/** `Stipendiater, Det naturvitenskapelige fakultet` */
export function useReportName(): (report: AskedReport) => string {
  const t = useTexts(accessRequestTexts)
  const textIn = useTextIn()
  return ({ unit, group }) =>
    group ? t('groupIn', { group: textIn(group), unit: textIn(unit) }) : textIn(unit)
}

export interface Choosing {
  /** Keys of the chosen reports. */
  chosen: ReadonlySet<string>
  onChoose: (reports: readonly AskedReport[], chosen: boolean) => void
  onDecide: (report: AskedReport) => void
}

/** `choosing`: null once the request is answered. `wide`: there is room for columns of their own. */
export function AccessTable({
  reports,
  choosing,
  wide,
}: {
  reports: readonly AskedReport[]
  choosing: Choosing | null
  wide: boolean
}) {
  const t = useTexts(accessRequestTexts)
  const chosenHere = reports.filter((report) => choosing?.chosen.has(keyOf(report))).length
  return (
    <div className="mv-sheet">
      <DataTable caption={t('tableCaption')} className="mv-access">
        <thead>
          <tr>
            {choosing && (
              <th scope="col" className="mv-access-tick">
                <Input
                  type="checkbox"
                  aria-label={t('chooseAll')}
                  checked={chosenHere === reports.length}
                  ref={(box: HTMLInputElement | null) => {
                    if (box) box.indeterminate = chosenHere > 0 && chosenHere < reports.length
                  }}
                  onChange={(event) => choosing.onChoose(reports, event.target.checked)}
                />
              </th>
            )}
            <th scope="col">
              {t('columnReport')}
              <span className="mv-filing-round">{t('shown', { count: reports.length })}</span>
            </th>
            {wide && (
              <>
                <th scope="col" className="mv-number">
                  {t('columnAnswers')}
                </th>
                <th scope="col">{t('columnFor')}</th>
                <th scope="col">{t('columnAgainst')}</th>
                <th scope="col">{t('columnDecision')}</th>
                {choosing && (
                  <th scope="col">
                    <span className="mv-only-read-aloud">{t('decide')}</span>
                  </th>
                )}
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ReportRow
              key={keyOf(report)}
              report={report}
              chosen={choosing ? choosing.chosen.has(keyOf(report)) : null}
              wide={wide}
              onChoose={choosing?.onChoose}
              onDecide={choosing?.onDecide}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

interface RowProps {
  report: AskedReport
  /** Null where nothing can be decided any more. */
  chosen: boolean | null
  wide: boolean
  onChoose: Choosing['onChoose'] | undefined
  onDecide: Choosing['onDecide'] | undefined
}

/** Drawn again only when something in it has changed: there may be hundreds. */
const ReportRow = memo(function ReportRow({ report, chosen, wide, onChoose, onDecide }: RowProps) {
  const t = useTexts(accessRequestTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const name = useReportName()(report)
  const speaks = considerations(report)
  const { unit, group, above, includes, answers, decided } = report
  const decide = onDecide && (
    <Button
      variant={wide ? 'tertiary' : 'secondary'}
      aria-label={t(decided ? 'changeOf' : 'decideOn', { report: name })}
      onClick={() => onDecide(report)}
    >
      {t(decided ? 'change' : 'decide')}
    </Button>
  )
  return (
    <tr className={group ? 'mv-access-group' : undefined}>
      {chosen !== null && (
        <td className="mv-access-tick">
          <Input
            type="checkbox"
            aria-label={t('choose', { report: name })}
            checked={chosen}
            onChange={(event) => onChoose?.([report], event.target.checked)}
          />
        </td>
      )}
      <th scope="row">
        {textIn(group ?? unit)}
        {(group || above) && (
          <span className="mv-filing-round">{textIn(group ? unit : (above ?? unit))}</span>
        )}
        {includes.length > 0 && (
          <span className="mv-filing-round">
            {t('includes', {
              units: listOf(
                includes.map((one) => textIn(one)),
                language,
              ),
            })}
          </span>
        )}
        {!wide && (
          <div className="mv-access-details">
            <span>{t('answers', { count: answers })}</span>
            <Speaks title={t('columnFor')} which={speaks.for} report={report} />
            <Speaks title={t('columnAgainst')} which={speaks.against} report={report} />
            <DecisionWords report={report} locked={chosen === null} />
            {decide}
          </div>
        )}
      </th>
      {wide && (
        <>
          <td className="mv-number">{wholeNumber(answers, language)}</td>
          <td>
            <Speaks which={speaks.for} report={report} />
          </td>
          <td>
            <Speaks which={speaks.against} report={report} />
          </td>
          <td>
            <DecisionWords report={report} locked={chosen === null} />
          </td>
          {chosen !== null && <td className="mv-row-way">{decide}</td>}
        </>
      )}
    </tr>
  )
})

/** `title`: where no column says which way it speaks. */
function Speaks({
  title,
  which,
  report: { handedOut },
}: {
  title?: string
  which: readonly Consideration[]
  report: AskedReport
}) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const words = (one: Consideration) =>
    t(one, {
      minimum: advisedAbove,
      reference: handedOut?.reference ?? '',
      day: handedOut ? numericDate(handedOut.on, language) : '',
    })
  if (which.length === 0)
    return title ? null : (
      <>
        <span className="mv-muted" aria-hidden="true">
          –
        </span>
        <span className="mv-only-read-aloud">{t('none')}</span>
      </>
    )
  return (
    <div>
      {title && <span className="mv-access-side">{title}</span>}
      <ul className="mv-access-speaks">
        {which.map((one) => (
          <li key={one}>{words(one)}</li>
        ))}
      </ul>
    </div>
  )
}

/** `locked`: the request is answered. */
function DecisionWords({ report: { decided }, locked }: { report: AskedReport; locked: boolean }) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  if (!decided) return <StateShape shape="not-started">{t('undecided')}</StateShape>
  const { what, by, on } = decided
  const refusal = what.decision === 'refuse' ? what : null
  const state = refusal ? (locked ? 'refusedDone' : 'refused') : locked ? 'releasedDone' : 'released'
  return (
    <div className="mv-access-decision">
      <StateShape shape={refusal ? 'not-chosen' : 'done'} strong>
        {t(state)}
      </StateShape>
      {refusal && (
        <>
          <span>{refusal.legalBasis}</span>
          <span>{refusal.reason}</span>
        </>
      )}
      <span className="mv-muted">{t('decidedBy', { name: by, day: numericDate(on, language) })}</span>
    </div>
  )
}
