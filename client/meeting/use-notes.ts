/**
 * The notes of this phone: what is typed is kept on the phone at every key, and what could not be sent is sent when the
 * network is back.
 */
import { useCallback, useEffect, useState } from 'react'
import type { NoteFocus, NoteState } from '#shared/meeting.ts'
import { type FailureCode, failureCode } from '../platform/api.ts'
import { keepTyped, type TypedNote, typedNotes } from './kept.ts'
import type { InMeeting, SendOfPhone } from './use-phone.ts'

export interface NoteField {
  focus: NoteFocus
  place: number
  text: string
  /** Null while nothing of it was sent. */
  state: NoteState | null
  /** What stands in the field is not with the server. */
  unsent: boolean
}

type Sent = InMeeting['own']['notes']

/** The fields of one focus, each with what was typed here or else what was sent. @param places from 1 */
export function noteFields(
  focus: NoteFocus,
  places: number[],
  typed: readonly TypedNote[],
  sent: Sent,
): NoteField[] {
  const same = (place: number) => (one: { focus: NoteFocus; place: number }) =>
    one.focus === focus && one.place === place
  return places.map((place) => {
    const there = sent.find(same(place))
    const here = typed.find(same(place))
    const text = here?.text ?? there?.text ?? ''
    // It stays as it hangs there; what was held back may be written anew.
    if (there?.state === 'shown') return { focus, place, text: there.text, state: there.state, unsent: false }
    return { focus, place, text, state: there?.state ?? null, unsent: text.trim() !== (there?.text ?? '') }
  })
}

/**
 * What was typed before this phase and never reached the server: it has its fields in later phases too.
 *
 * @param places that this phase has anyway
 */
export function leftUnsent(
  places: readonly number[],
  typed: readonly TypedNote[],
  sent: Sent,
): Pick<NoteField, 'focus' | 'place'>[] {
  return typed
    .filter(({ place }) => !places.includes(place))
    .flatMap(({ focus, place }) => noteFields(focus, [place], typed, sent))
    .filter(({ unsent, text }) => unsent && text.trim() !== '')
    .map(({ focus, place }) => ({ focus, place }))
}

/** @param places of each focus that are written in this phase, from 1 */
export function useNotes(meeting: InMeeting, places: number[], send: SendOfPhone) {
  const { id } = meeting.wall
  // As it was when the phase began: a field stays where it is when it is sent or emptied.
  const [left] = useState(() => leftUnsent(places, typedNotes(id), meeting.own.notes))
  const [typed, setTyped] = useState(() => typedNotes(id))
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState<FailureCode | null>(null)
  const fields = (['keep', 'improve'] as const).flatMap((focus) =>
    noteFields(
      focus,
      [...left.filter((one) => one.focus === focus).map(({ place }) => place), ...places],
      typed,
      meeting.own.notes,
    ),
  )
  const unsent = fields.filter((field) => field.unsent)

  const type = (focus: NoteFocus, place: number, text: string) => {
    const next = [
      ...typed.filter((one) => one.focus !== focus || one.place !== place),
      { focus, place, text },
    ]
    setTyped(next)
    keepTyped(id, next)
  }

  const sendAll = useCallback(
    async (notes: NoteField[]) => {
      setSending(true)
      setFailed(null)
      try {
        await send('notes', { notes: notes.map(({ focus, place, text }) => ({ focus, place, text })) })
        // What was typed meanwhile stays.
        setTyped((now) => {
          const left = now.filter(
            (one) =>
              !notes.some((n) => n.focus === one.focus && n.place === one.place && n.text === one.text),
          )
          keepTyped(id, left)
          return left
        })
      } catch (error) {
        setFailed(failureCode(error))
      } finally {
        setSending(false)
      }
    },
    [id, send],
  )

  // Sent by hand and not arrived: tried anew as soon as the meeting is heard again.
  const again = failed === 'offline' && meeting.connected && !sending && unsent.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time the network comes back
  useEffect(() => {
    if (again) void sendAll(unsent)
  }, [again])

  return { fields, hasLeft: left.length > 0, unsent, type, sending, failed, sendNow: () => sendAll(unsent) }
}
