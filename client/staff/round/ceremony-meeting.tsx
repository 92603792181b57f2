/** The steps of the key holders' meeting, in their one order. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ManifestProposal } from '#shared/keeping.ts'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useKeepOnPage } from '../../platform/keep-on-page.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { fewestHolders, type HeldCeremony, type HolderPart, holdCeremony } from './ceremony.ts'
import { CeremonyLook } from './ceremony-look.tsx'
import { CeremonyNames, type Named } from './ceremony-names.tsx'
import { CeremonyTurns } from './ceremony-turns.tsx'
import { preparationQuery, sendCeremony } from './queries.ts'
import { StepLine } from './step-line.tsx'

interface Held extends Omit<HeldCeremony, 'holders'> {
  /** How many holders there are. */
  all: number
  /** Those who have not taken their part yet; the parts of the others are not kept. */
  waiting: readonly HolderPart[]
}

/** `onHeld`: the server has the signed manifest. */
export function Meeting({
  roundId,
  proposal,
  onHeld,
}: {
  roundId: string
  proposal: ManifestProposal
  onHeld: () => void
}) {
  const t = useTexts(ceremonyTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const [named, setNamed] = useState<Named>({ names: Array(fewestHolders).fill(''), threshold: 2 })
  const [looking, setLooking] = useState(false)
  // What they look at is what they sign, whatever the server says meanwhile.
  const [shown, setShown] = useState(proposal)
  const [making, setMaking] = useState<'no' | 'under-way' | 'failed'>('no')
  const [held, setHeld] = useState<Held | null>(null)
  useKeepOnPage(held ? t('leaveWarning') : null)

  const send = useMutation({
    mutationFn: ({ manifest, signatures }: Held) => sendCeremony(roundId, { manifest, signatures }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: preparationQuery(roundId).queryKey })
      setHeld(null)
      onHeld()
    },
  })
  // No mutation of the query client: that would keep the parts after they are taken.
  const make = async () => {
    setMaking('under-way')
    try {
      const { holders, ...made } = await holdCeremony(shown, named.names, named.threshold, (name, words) =>
        t('fileExplanation', {
          name,
          words,
          round: textIn(shown.title),
          address: `${location.origin}/box/${roundId}`,
        }),
      )
      setHeld({ ...made, all: holders.length, waiting: holders })
      setMaking('no')
    } catch {
      setMaking('failed')
    }
  }
  const taken = () => {
    if (!held) return
    const after = { ...held, waiting: held.waiting.slice(1) }
    setHeld(after)
    if (after.waiting.length === 0) send.mutate(after)
  }
  const current = held ? (held.waiting.length > 0 ? 2 : 3) : looking ? 1 : 0
  const steps = ['ceremonyStepNames', 'ceremonyStepLook', 'ceremonyStepParts', 'ceremonyStepMinutes'] as const
  return (
    <>
      <StepLine label={t('ceremonySteps')} steps={steps.map((step) => t(step))} current={current} />
      <div className="mv-round">
        {current === 2 && <Notice tone="attention">{t('nothingSurvives')}</Notice>}
        {current === 0 && (
          <CeremonyNames
            named={named}
            onNamed={(given) => {
              setNamed(given)
              setShown(proposal)
              setLooking(true)
              scrollTo(0, 0)
            }}
          />
        )}
        {current === 1 && (
          <CeremonyLook
            proposal={shown}
            changed={shown !== proposal}
            named={named}
            making={making === 'under-way'}
            failed={making === 'failed'}
            onMake={() => void make()}
            onLookAnew={() => setShown(proposal)}
            onBack={() => setLooking(false)}
          />
        )}
        {held && current === 2 && <CeremonyTurns holders={held.waiting} all={held.all} onTaken={taken} />}
        {held && current === 3 && (
          <section className="mv-sheet mv-section">
            <h2>{t('sendTitle')}</h2>
            <p>{t('sendText')}</p>
            {send.error ? (
              <ProblemNotice error={send.error} onRetry={() => send.mutate(held)} />
            ) : (
              <Loading />
            )}
          </section>
        )}
      </div>
    </>
  )
}
