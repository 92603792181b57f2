/** A live meeting of the cast's department: its leader, its safety representative, and phones in the room. */
import type { Control, PhonePage } from '#shared/meeting.ts'
import { isSitting, recordHeldSitting } from '../../server/follow-up/held-sitting.store.ts'
import { sittingRoutes } from '../../server/follow-up/sitting.routes.ts'
import { meetingRoutes } from '../../server/meeting/meeting.routes.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import type { Services } from '../../server/platform/route.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'
import { secretOf } from './phones.ts'

export const meetings = `/api/rounds/${roundId}/units/${units.coast}/meetings`
export const plan = `/api/rounds/${roundId}/units/${units.coast}/plan`

export const opening = {
  stepId: 'meeting',
  trackId: 'no-meeting-yet',
  languages: ['nb', 'en'],
  sittingId: null,
  live: true,
  heldOn: '2026-10-13',
}

export const meetingRows = () => [
  ...planRoutes,
  ...sittingRoutes,
  ...meetingRoutes({ isThere: isSitting, held: recordHeldSitting }),
]

/** A meeting that has just been opened. */
export async function liveMeeting(services: Services = freshServices()) {
  const app = await startApp(meetingRows(), services)
  await holdRound(services.storage)
  const leader = await app.as('leader')
  const opened: Control = (await leader.post(meetings).send(opening).expect(201)).body
  const one = `${meetings}/${opened.id}`
  const post = (what: string, body: object) => app.anonymous.post(`/api/meeting/${what}`).send(body)
  const phone = (number: number) => {
    const who = { meeting: opened.id, secret: secretOf(number) }
    return {
      join: (code = opened.code ?? '') => post('join', { code, secret: who.secret }),
      send: (what: 'notes' | 'votes' | 'group' | 'choices', body: object) => post(what, { ...who, ...body }),
    }
  }
  const control = async (): Promise<Control> => (await leader.get(one).expect(200)).body
  const go = async (from: string, to: string) =>
    leader.put(`${one}/phase`).send({ from, to, minutes: null }).expect(200)
  const idOf = async (text: string) => {
    const note = (await control()).notes.find((each) => each.text === text)
    if (!note) throw new Error(`No note says ${text}`)
    return note.id
  }
  /** Changes the note that says so. */
  const handle = async (text: string, change: object) =>
    leader.put(`${one}/notes/${await idOf(text)}`).send({ seen: text, ...change })
  return { ...app, leader, opened, one, phone, control, go, idOf, handle }
}

/** What a phone was answered. */
export const pageIn = ({ body }: { body: unknown }) => body as PhonePage
