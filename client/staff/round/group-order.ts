/** The groups a draft orders, as they are chosen on the page. Pure. */
import { type Language, languages } from '#shared/language.ts'
import { type GroupPeople, mostGroups } from '#shared/programme.ts'
import type { GroupOrder, RoundDetail } from '#shared/round.ts'

export type OwnGroup = GroupOrder['own'][number]

/** The order of a saved draft. */
export function orderOf(round: Pick<RoundDetail, 'groups'>): GroupOrder {
  return {
    standard: round.groups.flatMap(({ id, standard }) => (standard ? [id] : [])),
    own: round.groups.flatMap(({ title, people, movesUp, standard }) =>
      standard ? [] : [{ title, people, movesUp }],
    ),
  }
}

/** True when both order the same groups; the place of a standard one is the programme's. */
export function sameOrder(a: GroupOrder, b: GroupOrder): boolean {
  const plain = ({ standard, own }: GroupOrder) => JSON.stringify([[...standard].sort(), own])
  return plain(a) === plain(b)
}

/** The order with one of the programme's groups in it or not. */
export function withStandard(order: GroupOrder, id: string, chosen: boolean): GroupOrder {
  const others = order.standard.filter((one) => one !== id)
  return { ...order, standard: chosen ? [...others, id] : others }
}

/** The order with one more group of the round's own. */
export function withOwn(order: GroupOrder, group: OwnGroup): GroupOrder {
  return { ...order, own: [...order.own, group] }
}

/** The order without the group of the round's own at this place. */
export function withoutOwn(order: GroupOrder, index: number): GroupOrder {
  return { ...order, own: order.own.filter((_, place) => place !== index) }
}

export function isFull({ standard, own }: GroupOrder): boolean {
  return standard.length + own.length >= mostGroups
}

/** Ids as the server gives them to the round's own groups. */
export function ownId(index: number): string {
  return `own-${index + 1}`
}

/** What is still wrong with a new group; empty when it may be added. */
export type OwnGroupFault = Language | `${Language}-taken` | 'values' | 'values-taken'

/** @param others groups that are ordered already */
export function faultsOfOwn(
  group: OwnGroup,
  others: readonly { title: OwnGroup['title']; people: GroupPeople }[],
): Set<OwnGroupFault> {
  const faults = new Set<OwnGroupFault>()
  if (group.people.attribute !== 'phd' && group.people.values.length === 0) faults.add('values')
  const names = new Set(others.flatMap(({ title }) => Object.values(title).map(plain)))
  for (const language of languages) {
    if (group.title[language].trim() === '') faults.add(language)
    if (names.has(plain(group.title[language]))) faults.add(`${language}-taken`)
  }
  if (others.some(({ people }) => peopleKey(people) === peopleKey(group.people))) faults.add('values-taken')
  return faults
}

function plain(word: string): string {
  return word.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
}

function peopleKey(people: GroupPeople): string {
  const values = people.attribute === 'phd' ? [] : people.values.map(plain).sort()
  return JSON.stringify([people.attribute, ...values])
}
