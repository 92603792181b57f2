/** The groups of a draft one by one: who belongs to them, and where their figures would probably be shown. */
import { Button, Input } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Group, GroupPeople } from '#shared/programme.ts'
import type { RoundPreview } from '#shared/round.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Members } from './group-card.tsx'

export type GroupEstimate = RoundPreview['groups'][number]

/** One of the programme's groups: ticked or not. */
export function StandardGroup({
  group,
  chosen,
  onChoose,
  estimate,
}: {
  group: Group
  chosen: boolean
  onChoose: (chosen: boolean) => void
  estimate: GroupEstimate | undefined
}) {
  const textIn = useTextIn()
  const id = useId()
  return (
    <li className="mv-group">
      <div className="mv-group-head">
        <Input
          id={id}
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <label htmlFor={id}>{textIn(group.title)}</label>
        {chosen && <Members group={estimate} />}
      </div>
      <Description people={group.people} movesUp={group.movesUp} />
      {chosen && <Outlook estimate={estimate} />}
    </li>
  )
}

/** A group of the round's own: it can be taken away again. */
export function OwnGroupRow({
  group,
  onRemove,
  estimate,
}: {
  group: Omit<Group, 'id'>
  onRemove: () => void
  estimate: GroupEstimate | undefined
}) {
  const t = useTexts(roundGroupTexts)
  const textIn = useTextIn()
  return (
    <li className="mv-group">
      <div className="mv-group-head">
        <h3>{textIn(group.title)}</h3>
        <Members group={estimate} />
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-label={`${t('remove')}: ${textIn(group.title)}`}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </div>
      <Description people={group.people} movesUp={group.movesUp} />
      <Outlook estimate={estimate} />
    </li>
  )
}

/** Words of a group that are named; the others are counted. */
const namedValues = 4

function Description({ people, movesUp }: { people: GroupPeople; movesUp: boolean }) {
  const t = useTexts(roundGroupTexts)
  // Position codes say nothing to the eye; the names stand beside them.
  const values = people.attribute === 'phd' ? [] : people.values.filter((value) => !/^\d+$/.test(value))
  const named = values.slice(0, namedValues).join(', ')
  const more = values.length - namedValues
  const inWords = more > 0 ? t('andMore', { values: named, count: more }) : named
  const who = { phd: 'whoPhd', category: 'whoCategory', tag: 'whoTag' } as const
  return (
    <p className="mv-muted mv-small">
      {t(who[people.attribute], { values: inWords })}. {t(movesUp ? 'movesUp' : 'staysPut')}
    </p>
  )
}

const answeringWords = {
  all: 'answeringAll',
  most: 'answeringMost',
  some: 'answeringSome',
  none: 'answeringNone',
} as const

function Outlook({ estimate }: { estimate: GroupEstimate | undefined }) {
  const t = useTexts(roundGroupTexts)
  const textIn = useTextIn()
  if (!estimate) return null
  if (estimate.nobody) return <p className="mv-group-nobody">{t('nobody')}</p>
  const shown = estimate.units.filter((unit) => unit.shown).length
  return (
    <>
      {estimate.answering && <p className="mv-small">{t(answeringWords[estimate.answering])}</p>}
      <details className="mv-group-where">
        <summary>
          <StateShape shape={shown > 0 ? 'done' : 'withheld'}>
            {t(estimate.units.length === 1 ? 'shownForOne' : 'shownFor', {
              shown,
              all: estimate.units.length,
            })}
          </StateShape>
        </summary>
        <ul>
          {estimate.units.map((unit) => (
            <li key={unit.id}>
              <span>{textIn(unit.name)}</span>
              <StateShape shape={unit.shown ? 'done' : 'withheld'}>
                {t(unit.shown ? 'shown' : 'notShown')}
              </StateShape>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
