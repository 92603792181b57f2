/** The rehearsal of the opening: the files people took home are read back, joined here, and proved to the server. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type KeyList, readKeyList } from '#shared/ballot/key-list.ts'
import type { KnownPart } from '#shared/ballot/known-part.ts'
import type { Preparation } from '#shared/keeping.ts'
import type { RoundDetail } from '#shared/round.ts'
import { keyListTexts } from '#shared/texts/key-list.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { Failure } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { PreparationPage } from './preparation-page.tsx'
import { askRehearsal, preparationQuery, proveRehearsal } from './queries.ts'
import { ReadParts } from './read-parts.tsx'
import { rehearsalProof } from './rehearsal.ts'
import './round.css'
import './set-up.css'
import './ceremony.css'

export function RehearsalPage() {
  return (
    <PreparationPage>
      {(round, { ceremony }) => <Rehearsal round={round} ceremony={ceremony} />}
    </PreparationPage>
  )
}

function Rehearsal({ round, ceremony }: { round: RoundDetail; ceremony: Preparation['ceremony'] }) {
  const { data: keyList } = useQuery({
    queryKey: ['key-list', ceremony?.manifest, ceremony?.signatures],
    queryFn: () => readKeyList(ceremony?.manifest ?? '', ceremony?.signatures ?? []),
    enabled: ceremony !== null,
  })
  const t = useTexts(preparingTexts)
  const ofKeyList = useTexts(keyListTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  return (
    <>
      <PageHead
        title={t('rehearsalTitle')}
        tabTitle={`${t('rehearsalTitle')}, ${textIn(round.title)}`}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{ofRound('roundsTitle')}</Link> },
          { key: 'round', label: <Link to={`/rounds/${round.id}`}>{textIn(round.title)}</Link> },
        ]}
        lead={t('rehearsalLead')}
      />
      <div className="mv-round">
        {ceremony === null ? (
          <Notice tone="attention">
            {t('meetingFirst')} <Link to={`/rounds/${round.id}/ceremony`}>{t('toMeeting')}</Link>
          </Notice>
        ) : !keyList ? (
          <Loading />
        ) : 'refused' in keyList ? (
          <Notice tone="attention">
            {ofKeyList('distrusted')}. {t('ceremonyReplaces')}
          </Notice>
        ) : (
          <Try round={round} keyList={keyList} rehearsed={ceremony.rehearsed} />
        )}
      </div>
    </>
  )
}

function Try({ round, keyList, rehearsed }: { round: RoundDetail; keyList: KeyList; rehearsed: boolean }) {
  const t = useTexts(preparingTexts)
  const client = useQueryClient()
  const [parts, setParts] = useState<readonly KnownPart[]>([])
  const { manifest, holders } = keyList
  const proof = useMutation({
    mutationFn: async () => {
      const point = await askRehearsal(round.id)
      const made = await rehearsalProof(
        manifest,
        parts.map(({ part }) => part),
        point,
      )
      if (made === null) throw new Failure('rehearsal-failed')
      await proveRehearsal(round.id, made)
    },
    async onSuccess() {
      setParts([])
      await client.invalidateQueries({ queryKey: preparationQuery(round.id).queryKey })
    },
  })
  if (rehearsed || proof.isSuccess)
    return (
      <section className="mv-sheet mv-section">
        <h2>{t('rehearsed')}</h2>
        <p role="status">{t('rehearsedText')}</p>
        <ButtonRow>
          <Button asChild>
            <Link to={`/rounds/${round.id}`}>{t('toRound')}</Link>
          </Button>
        </ButtonRow>
      </section>
    )
  return (
    <section className="mv-sheet mv-section">
      <ReadParts manifest={manifest} parts={parts} onParts={setParts} />
      {proof.error && <ProblemNotice error={proof.error} />}
      {parts.length === holders.length && (
        <ButtonRow>
          <Button loading={proof.isPending} onClick={() => proof.mutate()}>
            {t('tryOpening')}
          </Button>
        </ButtonRow>
      )}
    </section>
  )
}
