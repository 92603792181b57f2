import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { programmesQuery, unitsQuery } from './queries.ts'
import { WhoMakesRounds } from './who-makes-rounds.tsx'

/** A round that is not saved yet. */
export function NewRoundPage() {
  const t = useTexts(roundTexts)
  const { person } = useSession()
  if (holds(person, 'coordinator')) return <NewRound />
  return (
    <>
      <PageHead title={t('newRound')} />
      <WhoMakesRounds />
    </>
  )
}

function NewRound() {
  const t = useTexts(roundTexts)
  const ui = useTexts(interfaceTexts)
  const programmes = useQuery(programmesQuery)
  const units = useQuery(unitsQuery)
  const failed = [programmes, units].find((query) => query.error)
  if (failed) return <ProblemPage error={failed.error} onRetry={() => void failed.refetch()} />
  if (!programmes.data || !units.data) return <Loading />

  const lacking =
    programmes.data.programmes.length === 0
      ? 'noProgrammes'
      : units.data.units.length === 0
        ? 'noUnits'
        : null
  if (lacking) {
    const toRegister = lacking === 'noUnits' && (
      <Button asChild>
        <Link to="/register">{ui('navRegister')}</Link>
      </Button>
    )
    return (
      <>
        <PageHead title={t('newRound')} />
        <div className="mv-sheet">
          <Empty action={toRegister}>{t(lacking)}</Empty>
        </div>
      </>
    )
  }
  return <DraftEditor saved={null} programmes={programmes.data.programmes} units={units.data.units} />
}
