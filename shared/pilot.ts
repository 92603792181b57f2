/** A pilot round (prøverunde): a try of everything with a few people, before everybody is invited. */
import { z } from 'zod'

/**
 * People are chosen by name here: of five, four who told each other what they answered, or who were invented, would know
 * the fifth's answers. With ten, more would have to. With more than thirty it is no try any more.
 */
export const pilotPeople = { fewest: 10, most: 30 } as const

/** Why a line is refused: as reasons of `body.emails.<line>` from 0, and of `body.emails` for their number. */
export const pilotReasons = {
  unknown: 'nobody in the register has this address',
  shared: 'several people have this address',
} as const

/** PUT /api/rounds/:round/pilot, only while the round is a draft: the e-mail addresses of those who take part. */
export const pilotRequestSchema = z.strictObject({
  emails: z.array(z.string().trim().max(254)).max(100),
})

/** GET /api/rounds/:round/pilot: who takes part, by name. */
export const pilotSchema = z.object({
  people: z.array(z.object({ name: z.string(), email: z.string().nullable() })),
})
