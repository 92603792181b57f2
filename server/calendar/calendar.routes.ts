/** A person's dates as a feed and as single files, and the institution's year. */
import { z } from 'zod'
import {
  annualWheelSchema,
  calendarFeedSchema,
  newCalendarFeedSchema,
  wheelYearSchema,
} from '#shared/calendar.ts'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { loadActor } from '../access/actor.store.ts'
import { recordAudit } from '../access/audit.store.ts'
import { Problem } from '../platform/problem.ts'
import { newToken } from '../platform/random.ts'
import { defineRoute, fileSchema, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { dropFeed, findFeedOwner, loadDeadlineEvents, loadFeed, saveFeed } from './calendar.store.ts'
import { calendarFeed, downloadedEvent } from './event.ts'
import { loadAnnualWheel } from './wheel.store.ts'

/** The secret, and the ending by which calendars know what they read. */
const feedFileSchema = z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/)

const hasRole = ({ actor }: { actor: { grants: readonly unknown[] } }) =>
  actor.grants.length > 0 ? ('allow' as const) : ('deny' as const)

export const calendarRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/calendar-feed',
    summary: 'Whether the person has a calendar feed.',
    who: hasRole,
    response: calendarFeedSchema,
    handle: async ({ storage, actor }) => ({
      createdOn: (await loadFeed(storage, actor.personId))?.createdOn ?? null,
    }),
  }),
  defineRoute({
    method: 'put',
    path: '/api/calendar-feed',
    summary: 'Makes a new calendar feed; the address of an earlier one stops working.',
    who: hasRole,
    response: newCalendarFeedSchema,
    async handle({ storage, actor, now, today, baseUrl }) {
      const secret = newToken()
      await transaction(storage, async (tx) => {
        await saveFeed(tx, actor.personId, secret, today)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'calendar-feed-made',
          subject: `person:${actor.personId}`,
        })
      })
      return { createdOn: today, address: `${baseUrl()}/api/calendars/${secret}.ics` }
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/calendar-feed',
    summary: "Takes the person's calendar feed away.",
    who: signedIn,
    response: z.null(),
    async handle({ storage, actor, now }) {
      await transaction(storage, async (tx) => {
        if (!(await dropFeed(tx, actor.personId))) return
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'calendar-feed-removed',
          subject: `person:${actor.personId}`,
        })
      })
      return null
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/calendars/:file',
    summary: "A person's open deadlines as iCalendar, by the secret of the feed alone.",
    // Calendars sign in nowhere: 256 bits that nobody can guess stand for the person.
    who: 'anyone',
    params: z.object({ file: feedFileSchema }),
    response: fileSchema,
    media: 'text/calendar',
    async handle({ storage, params, now, today, baseUrl }) {
      const owner = await findFeedOwner(storage, params.file.slice(0, -'.ics'.length))
      const person = owner === null ? null : await loadActor(storage, owner, today)
      if (!person) throw new Problem('not-found')
      const events = await loadDeadlineEvents(storage, person, today, baseUrl())
      const content = Buffer.from(calendarFeed(events, person.language, now))
      return { name: 'medvirk.ics', media: 'text/calendar', content }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/deadlines/:step/calendar',
    summary: "One of the person's open deadlines as iCalendar.",
    params: z.object({ round: idSchema, unit: idSchema, step: slugSchema }),
    who: signedIn,
    response: fileSchema,
    media: 'text/calendar',
    async handle({ storage, actor, params, now, today, baseUrl }) {
      const events = await loadDeadlineEvents(storage, actor, today, baseUrl())
      const event = events.find(
        ({ roundId, unitId, stepId }) =>
          roundId === params.round && unitId === params.unit && stepId === params.step,
      )
      if (!event) throw new Problem('not-found')
      const { filename, content } = downloadedEvent(event, actor.language, now)
      return { name: filename, media: 'text/calendar', content }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/annual-wheel',
    summary: "The institution's rounds and deadlines of a year.",
    query: z.strictObject({ year: wheelYearSchema.optional() }),
    who: hasRole,
    response: annualWheelSchema,
    handle: ({ storage, actor, query, today }) =>
      loadAnnualWheel(storage, actor, query.year ?? Number(today.slice(0, 4)), today),
  }),
]
