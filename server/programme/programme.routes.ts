/** Which programmes there are to choose among when a round is set up. */
import { type ProgrammeList, programmeListSchema } from '#shared/programme.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import type { Programme } from './programme.ts'

/** @param programmes by id, as read at start-up */
export function programmeRoutes({ programmes }: { programmes: Map<string, Programme> }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/programmes',
      summary: 'The programmes that a round can follow, with their steps and deadline rules.',
      response: programmeListSchema,
      who: ({ actor }) => (holdsAnywhere(actor, 'coordinator', 'admin') ? 'allow' : 'deny'),
      async handle() {
        const all = [...programmes.values()].map(listed)
        // Those with a survey come first: that is what most rounds are about.
        return { programmes: all.sort((a, b) => Number(b.survey !== null) - Number(a.survey !== null)) }
      },
    }),
  ]
}

function listed({ definition, items, scales }: Programme): ProgrammeList['programmes'][number] {
  const { id, version, title, description, steps, deadlines, validated, survey, groups } = definition
  return {
    id,
    version,
    title,
    description,
    steps,
    deadlines,
    groups,
    validated,
    survey: survey
      ? {
          weeks: survey.weeks,
          minutes: survey.minutes,
          statements: items.length,
          scales: scales.scales.length,
        }
      : null,
    months: definition.period?.months ?? null,
    minPositionPercent: definition.participation.minPositionPercent,
    resultsFrom: definition.results?.from ?? [],
  }
}
