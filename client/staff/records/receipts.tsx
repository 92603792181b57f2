/** What the records system answered, with what became of it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { type ReceiptList, receiptListSchema } from '#shared/records.ts'
import { receiptTexts } from '#shared/texts/receipts.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { MessageXml } from '../../components/MessageXml.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import './records.css'

export function ReceiptsPage() {
  const t = useTexts(receiptTexts)
  const ofFilings = useTexts(recordsTexts)
  const { institution } = useSession()
  const receipts = useQuery({
    queryKey: ['filing-receipts'],
    queryFn: ({ signal }) => ask('GET', '/api/filings/receipts', receiptListSchema, { signal }),
  })
  if (receipts.error) return <ProblemPage error={receipts.error} onRetry={() => void receipts.refetch()} />
  if (!receipts.data) return <Loading />
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { system: institution.recordsSystem })}
        path={[{ key: 'filings', label: <Link to="/filings">{ofFilings('title')}</Link> }]}
      />
      {receipts.data.receipts.length === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('none')}</Empty>
        </div>
      ) : (
        <ul className="mv-receipts">
          {receipts.data.receipts.map((receipt, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: receipts of one name come again, and the list is not rearranged.
            <Receipt key={`${receipt.name} ${at}`} receipt={receipt} />
          ))}
        </ul>
      )}
    </>
  )
}

function Receipt({ receipt }: { receipt: ReceiptList['receipts'][number] }) {
  const t = useTexts(receiptTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { name, receivedOn, outcome, content, filing } = receipt
  const understood = outcome === 'used' || outcome === 'repeated'
  return (
    <li className="mv-sheet mv-section">
      <StateShape shape={understood ? 'done' : 'late'} strong={!understood}>
        {t(`outcome-${outcome}`)}
      </StateShape>
      <p>
        {filing
          ? t('about', {
              document: textIn(filing.document),
              unit: textIn(filing.unit),
              version: filing.version,
            })
          : t('aboutNothing')}
      </p>
      <p className="mv-muted mv-small mv-receipt-name">
        {t('file', { name, on: fullDate(receivedOn, language) })}
      </p>
      {content && (
        <details>
          <summary>{t('content')}</summary>
          <MessageXml xml={content} label={t('contentOf', { name })} />
        </details>
      )}
    </li>
  )
}
