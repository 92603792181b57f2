/** Setting up a round in four steps, a pilot in three; what is typed is kept while the person goes back and forth. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { Unit } from '#shared/organisation.ts'
import { pilotPeople } from '#shared/pilot.ts'
import type { GroupOrder, RoundDetail } from '#shared/round.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { subtree } from '../../platform/tree.ts'
import { choiceToLevel } from './choice.ts'
import { type DraftFields, draftBody, fieldsOf, newDraft, type ProgrammeChoice } from './draft.ts'
import { DraftDates } from './draft-dates.tsx'
import { DraftGroups } from './draft-groups.tsx'
import { DraftLaunch } from './draft-launch.tsx'
import { DraftPilot } from './draft-pilot.tsx'
import { DraftRunningUnits } from './draft-running-units.tsx'
import { DraftUnits } from './draft-units.tsx'
import { orderOf, sameOrder } from './group-order.ts'
import { roundQuery, saveDraft, saveGroups, useKeepRound } from './queries.ts'
import { RunningLaunch } from './running-launch.tsx'
import { type SetUpStep, SetUpSteps, setUpSteps } from './set-up-steps.tsx'
import './round.css'
import './set-up.css'

/** Units down to here are proposed as response units. */
const proposedLevel = 4

/** `saved`: null until the draft has been saved once. `units`: those the person may see. */
export function DraftEditor({
  saved,
  programmes,
  units,
}: {
  saved: RoundDetail | null
  programmes: readonly ProgrammeChoice[]
  units: readonly Unit[]
}) {
  const t = useTexts(draftTexts)
  const ofRounds = useTexts(roundTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const ofPilot = useTexts(pilotTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const keep = useKeepRound()
  const client = useQueryClient()
  const [search] = useSearchParams()
  const { today } = useSession()
  const [fields, setFields] = useState<DraftFields>(() => startingFields(saved, programmes, units, today))
  const [choice, setChoice] = useState<ReadonlySet<string>>(() => new Set(saved?.responseUnitIds ?? []))
  const [order, setOrder] = useState<GroupOrder>(() => (saved ? orderOf(saved) : { standard: [], own: [] }))
  const [expectedRate, setExpectedRate] = useState(70)
  const inRound = useMemo(() => subtree(units, fields.rootUnitId), [units, fields.rootUnitId])

  const asked = search.get('step')
  const programme = programmes.find((one) => one.id === fields.programmeId)
  // The first step may have changed what kind of round it is, before it is saved.
  const hasSurvey = programme ? programme.survey !== null : (saved?.hasSurvey ?? true)
  const steps = setUpSteps({ pilot: fields.pilot, hasSurvey })
  const step: SetUpStep = (saved && setUpSteps(saved).find((one) => one === asked)) || 'dates'
  const goTo = (next: SetUpStep, id = saved?.id) =>
    navigate(`/rounds/${id}?step=${next}`, { replace: !saved })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another page, read from its top
  useEffect(() => scrollTo(0, 0), [step])

  /** Those that have the results, when other results were chosen; null when nothing of it was changed. */
  const unitsOfBasis = async (): Promise<Set<string> | null> => {
    const { basisRoundId } = fields
    if (basisRoundId === null || basisRoundId === saved?.basis?.id) return null
    const basis = new Set((await client.fetchQuery(roundQuery(basisRoundId))).responseUnitIds)
    return new Set(inRound.filter(({ id }) => basis.has(id)).map(({ id }) => id))
  }

  const save = useMutation({
    mutationFn: async ({ next }: { next: SetUpStep }) => {
      // Another top means another tree: nothing chosen in the old one says anything about it. A pilot has no choice.
      const kept =
        (await unitsOfBasis()) ??
        (saved?.root.id === fields.rootUnitId && !saved.pilot
          ? choice
          : choiceToLevel(inRound, proposedLevel))
      const body = draftBody(fields, new Set([...kept, fields.rootUnitId]))
      if (!body) return
      let round = await saveDraft(saved?.id ?? null, body)
      // Another programme has other standard groups: those of the old one cannot be ordered any more.
      const sameProgramme = saved?.programmeId === fields.programmeId && !saved.pilot && !fields.pilot
      if (sameProgramme && !sameOrder(orderOf(round), order)) round = await saveGroups(round.id, order)
      keep(round)
      setOrder(orderOf(round))
      setChoice(new Set(round.responseUnitIds))
      goTo(next, round.id)
    },
  })

  const titles = {
    dates: t('datesTitle'),
    units: hasSurvey ? t('unitsTitle') : ofRunning('unitsTitle'),
    groups: ofGroups('title'),
    people: ofPilot('title'),
    launch: t('launchTitle'),
  }
  const top = saved ? textIn(saved.root.name) : ''
  const belowInstitution = inRound.some(({ id, level }) => level === 2 && id !== fields.rootUnitId)
  const leads = {
    dates: undefined,
    units: hasSurvey ? t('unitsLead') : ofRunning('unitsLead'),
    people: ofPilot('lead', { ...pilotPeople, top }),
    groups: ofGroups(belowInstitution ? 'lead' : 'leadOneLevel', { top }),
    launch: saved?.pilot ? ofPilot('launchLead') : hasSurvey ? t('launchLead') : ofRunning('launchLead'),
  }
  return (
    <>
      <PageHead
        key={step}
        title={titles[step]}
        lead={leads[step]}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{ofRounds('roundsTitle')}</Link> },
          { key: 'round', label: saved ? textIn(saved.title) : ofRounds('newRound') },
        ]}
      />
      <SetUpSteps steps={steps} current={step} hasSurvey={hasSurvey} roundId={saved?.id ?? null} />
      {step === 'dates' && (
        <DraftDates
          saved={saved}
          fields={fields}
          onFields={setFields}
          programmes={programmes}
          units={units}
          saving={save.isPending}
          error={save.error}
          onSave={() => save.mutate({ next: fields.pilot ? 'people' : 'units' })}
        />
      )}
      {step === 'units' && saved && !hasSurvey && (
        <DraftRunningUnits
          round={saved}
          units={inRound}
          choice={choice}
          onChoice={setChoice}
          saving={save.isPending}
          error={save.error}
          onSave={() => save.mutate({ next: 'launch' })}
          onBack={() => goTo('dates')}
        />
      )}
      {step === 'units' && saved && hasSurvey && (
        <DraftUnits
          round={saved}
          fields={fields}
          units={inRound}
          choice={choice}
          onChoice={setChoice}
          expectedRate={expectedRate}
          onExpectedRate={setExpectedRate}
          programme={programme}
          order={order}
          onOrder={setOrder}
          saving={save.isPending}
          error={save.error}
          onSave={() => save.mutate({ next: 'groups' })}
          onBack={() => goTo('dates')}
        />
      )}
      {step === 'groups' && saved && (
        <DraftGroups
          round={saved}
          programme={programme}
          order={order}
          onOrder={setOrder}
          expectedRate={expectedRate}
          saving={save.isPending}
          error={save.error}
          onSave={() => save.mutate({ next: 'launch' })}
          onBack={() => goTo('units')}
        />
      )}
      {step === 'people' && saved && (
        <DraftPilot round={saved} onSaved={() => goTo('launch')} onBack={() => goTo('dates')} />
      )}
      {step === 'launch' && saved && !saved.hasSurvey && (
        <RunningLaunch
          round={saved}
          programme={programmes.find(({ id }) => id === saved.programmeId)}
          onBack={() => goTo('units')}
        />
      )}
      {step === 'launch' && saved?.hasSurvey && (
        <DraftLaunch
          round={saved}
          programme={programmes.find((programme) => programme.id === saved.programmeId)}
          expectedRate={expectedRate}
          onStep={goTo}
        />
      )}
    </>
  )
}

function startingFields(
  saved: RoundDetail | null,
  programmes: readonly ProgrammeChoice[],
  units: readonly Unit[],
  today: string,
): DraftFields {
  if (saved) return fieldsOf(saved)
  const programme = programmes[0]
  if (!programme) throw new Error('The editor is opened with at least one programme')
  return newDraft(programme, units[0]?.id ?? '', today)
}
