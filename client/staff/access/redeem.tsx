import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useEnter } from './use-enter.ts'
import './access.css'
import { ButtonRow } from '../../components/ButtonRow.tsx'

/** Redeems a login link at the press of a button: mail scanners open links, and opening must not use them up. */
export function RedeemPage() {
  const t = useTexts(accessTexts)
  const { token } = useParams()
  const to = asOwnPath(useSearchParams()[0].get('to'))
  const enter = useEnter()
  const redeem = useMutation({
    mutationFn: async () => {
      await tell('POST', '/api/session', { body: { token } })
      await enter(to)
    },
  })
  return (
    <>
      <PageHead title={t('redeemTitle')} lead={t('redeemLead')} />
      <div className="mv-form">
        {redeem.error && <ProblemNotice error={redeem.error} />}
        <ButtonRow>
          <Button loading={redeem.isPending} onClick={() => redeem.mutate()}>
            {t('redeem')}
          </Button>
          {redeem.error && (
            <Button asChild variant="secondary" data-color="neutral">
              <Link to={to ? `/login?to=${to}` : '/login'}>{t('newLink')}</Link>
            </Button>
          )}
        </ButtonRow>
      </div>
    </>
  )
}
