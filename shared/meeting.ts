/**
 * A live follow-up meeting: notes to keep and to improve, written on phones without names, let through by leader or
 * safety representative, voted on, and agreed. Staff ask below /api/rounds/:round/units/:unit/meetings with their
 * session; phones below /api/meeting with a secret of their own and nothing else.
 */
import { z } from 'zod'
import { dateSchema, idSchema, slugSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { longestNote } from './meeting-view.ts'
import { meetingSlideSchema, meetingTrackSchema } from './programme.ts'
import { roundSummarySchema } from './round-summary.ts'
import { tokenPattern } from './token.ts'
import { unitHeadSchema } from './unit-year.ts'

/** Alone → groups → plenary → vote; staff may also go back. Once over it stays over. */
export const meetingPhases = ['alone', 'groups', 'plenary', 'vote', 'over'] as const
export const meetingPhaseSchema = z.enum(meetingPhases)
export type MeetingPhase = z.infer<typeof meetingPhaseSchema>

export const noteFocuses = ['keep', 'improve'] as const
export const noteFocusSchema = z.enum(noteFocuses)
export type NoteFocus = z.infer<typeof noteFocusSchema>

/** Phones in one meeting. */
export const mostParticipants = 600
export const mostMeetingGroups = 40

/** One line: line breaks and runs of spaces become one space. */
const noteTextSchema = z
  .string()
  .max(4 * longestNote)
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(longestNote))

/** One language, or two side by side. */
const meetingLanguagesSchema = z
  .array(languageSchema)
  .min(1)
  .max(2)
  .refine((some) => new Set(some).size === some.length, { message: 'must differ' })

/** A note that was let through: what everybody sees. */
export const wallNoteSchema = z.object({
  id: idSchema,
  focus: noteFocusSchema,
  text: z.string(),
  /** Votes, those of notes that say the same among them. */
  votes: z.number().int(),
  /** How many groups have chosen it. */
  groups: z.number().int(),
  agreed: z.boolean(),
})
export type WallNote = z.infer<typeof wallNoteSchema>

/** waiting: nobody but staff has seen it. held-back: not shown, such as one with a colleague's name. */
export const noteStateSchema = z.enum(['waiting', 'shown', 'held-back'])
export type NoteState = z.infer<typeof noteStateSchema>

/** A note as leader and safety representative see it. */
export const controlNoteSchema = wallNoteSchema.extend({
  state: noteStateSchema,
  /** The note that it says the same as; it is not on the wall itself. */
  sameAs: idSchema.nullable(),
  /** Typed by staff, from paper for instance. */
  typed: z.boolean(),
  /** The draft measure that it became. */
  measureId: idSchema.nullable(),
})
export type ControlNote = z.infer<typeof controlNoteSchema>

/** All but the notes: what everybody sees. */
export const meetingHeadSchema = z.object({
  id: idSchema,
  unit: textSchema,
  languages: z.array(languageSchema),
  /** Notes each may write to keep, and as many to improve; votes each has. */
  notesEach: z.number().int(),
  votesEach: z.number().int(),
  phase: meetingPhaseSchema,
  /** ISO 8601 instant when the phase is meant to end; null without a clock. Nothing happens by itself then. */
  phaseEndsAt: z.string().nullable(),
  /** Phones that have joined. */
  participants: z.number().int(),
  /** How many groups there are; 0: none. */
  groups: z.number().int(),
  votesGiven: z.number().int(),
  /** As it is shown: `KYST 4182`; null when the meeting is over. */
  code: z.string().nullable(),
})
export type MeetingHead = z.infer<typeof meetingHeadSchema>

/** The wall: never holds a note that was not let through. */
export const wallSchema = meetingHeadSchema.extend({ notes: z.array(wallNoteSchema) })
export type Wall = z.infer<typeof wallSchema>

/** The control page of leader and safety representative. */
export const controlSchema = meetingHeadSchema.extend({
  stepId: slugSchema,
  trackId: slugSchema,
  sittingId: idSchema.nullable(),
  heldOn: dateSchema,
  /** From this day on, notes and votes are gone. */
  deleteOn: dateSchema,
  /** How many phones are in each group, group 1 first. */
  groupSizes: z.array(z.number().int()),
  notes: z.array(controlNoteSchema),
})
export type Control = z.infer<typeof controlSchema>

/** What a phone itself has written and chosen. */
export const ownPartSchema = z.object({
  /** From 1; null before there are groups. */
  group: z.number().int().nullable(),
  notes: z.array(
    z.object({ focus: noteFocusSchema, place: z.number().int(), text: z.string(), state: noteStateSchema }),
  ),
  /** Notes of the wall that the phone's group has chosen. */
  groupChoices: z.array(idSchema),
  /** At least one each. */
  votes: z.array(z.object({ noteId: idSchema, votes: z.number().int() })),
})
export type OwnPart = z.infer<typeof ownPartSchema>

/** What an event says of a view: all of it first, and afterwards only what is another. */
function eventOf<H extends z.ZodRawShape, N extends z.ZodType<{ id: string }>>(
  head: z.ZodObject<H>,
  note: N,
) {
  return {
    /** The server's clock, ISO 8601, so that a phone whose clock is wrong counts down rightly. */
    now: z.string(),
    /** Without notes. */
    head: head.nullable(),
    /** All notes of the view stand in `notes`; otherwise those that are new or another. */
    whole: z.boolean(),
    notes: z.array(note),
    /** Notes that are there no more. */
    gone: z.array(idSchema),
  }
}

/** GET …/meetings/:meeting/wall (event stream): the projector's page. */
export const wallEventSchema = z.object(eventOf(meetingHeadSchema, wallNoteSchema))

const controlHeadSchema = controlSchema.omit({ notes: true })

/** GET …/meetings/:meeting/stream (event stream): the control page. */
export const controlEventSchema = z.object(eventOf(controlHeadSchema, controlNoteSchema))

/** POST /api/meeting/stream (event stream): a phone. `own` null: as it was. */
export const phoneEventSchema = wallEventSchema.extend({ own: ownPartSchema.nullable() })
export type PhoneEvent = z.infer<typeof phoneEventSchema>

/** Whoever holds it is that phone: 43 characters of its own making (32 random bytes, base64url), kept on the phone. */
const phoneSecretSchema = z.string().regex(tokenPattern)

/** POST /api/meeting/join (-> Phone): the code as typed. With a secret that has joined before: the same place. */
export const joinSchema = z.strictObject({ code: z.string().max(40), secret: phoneSecretSchema })

/** Body of POST /api/meeting/stream; and the beginning of every body below. */
export const phoneSchema = z.strictObject({ meeting: idSchema, secret: phoneSecretSchema })

/** What every request of a phone is answered with. */
export const phonePageSchema = z.object({ wall: wallSchema, own: ownPartSchema, now: z.string() })
export type PhonePage = z.infer<typeof phonePageSchema>

/**
 * POST /api/meeting/notes (-> PhonePage): the phone's notes by place (from 1), as often as it likes; an empty text takes
 * one back. Until the vote begins. A note that was let through stays as it is, and sending it is no fault.
 */
export const phoneNotesSchema = phoneSchema.extend({
  notes: z
    .array(
      z.strictObject({
        focus: noteFocusSchema,
        /** From 1 to notesEach; one more for what the group has found together. */
        place: z.number().int().min(1).max(6),
        text: noteTextSchema,
      }),
    )
    .min(1)
    .max(12),
})

/** POST /api/meeting/votes (-> PhonePage): all votes of the phone, in the place of those before; in phase `vote`. */
export const phoneVotesSchema = phoneSchema.extend({
  votes: z
    .array(z.strictObject({ noteId: idSchema, votes: z.number().int().min(1).max(10) }))
    .max(10)
    .refine((some) => new Set(some.map(({ noteId }) => noteId)).size === some.length, {
      message: 'each note once',
    }),
})

/** POST /api/meeting/group (-> PhonePage): which group the phone sits in. */
export const phoneGroupSchema = phoneSchema.extend({ group: z.number().int().min(1).max(mostMeetingGroups) })

/** POST /api/meeting/choices (-> PhonePage): the phone's group takes a note of the wall, or lets it go again. */
export const phoneChoiceSchema = phoneSchema.extend({ noteId: idSchema, chosen: z.boolean() })

/** GET …/meetings (-> MeetingsPage): all live meetings of the unit in the round, and what they came to together. */
export const meetingsPageSchema = z.object({
  unit: unitHeadSchema,
  round: roundSummarySchema,
  today: dateSchema,
  /** Steps of kind `meeting`. */
  steps: z.array(z.object({ id: slugSchema, title: textSchema })),
  tracks: z.array(meetingTrackSchema),
  /** In the place of a track, as trackId `pooled`, where the unit's answers count with a larger one. */
  pooled: z.array(meetingSlideSchema),
  meetings: z.array(
    controlSchema
      .pick({
        id: true,
        stepId: true,
        sittingId: true,
        trackId: true,
        phase: true,
        participants: true,
        heldOn: true,
        deleteOn: true,
      })
      .extend({
        /** How many notes are shown; 0 once they are deleted. */
        notes: z.number().int(),
      }),
  ),
  /** Agreed in any of them and not merged with another, most votes first. */
  agreed: z.array(controlNoteSchema.extend({ meetingId: idSchema })),
  mayEdit: z.boolean(),
})
export type MeetingsPage = z.infer<typeof meetingsPageSchema>

/** POST …/meetings (-> Control): opens one; or, not live, makes room for what was written on paper. */
export const meetingOpenSchema = z.strictObject({
  stepId: slugSchema,
  /** One of the programme's tracks, or `pooled`. */
  trackId: slugSchema,
  languages: meetingLanguagesSchema,
  /** The planned sitting that is held; null where none was planned. */
  sittingId: idSchema.nullable(),
  live: z.boolean(),
  /** The day it was held: today for a live one, today or earlier for paper. */
  heldOn: dateSchema,
})

/** PUT …/meetings/:meeting/phase (-> Control). `from`: the phase on the screen; minutes null: without a clock. */
export const phaseChangeSchema = z.strictObject({
  from: meetingPhaseSchema.exclude(['over']),
  to: meetingPhaseSchema.exclude(['over']),
  minutes: z.number().int().min(1).max(240).nullable(),
})

/** PUT …/meetings/:meeting/groups (-> Control): spreads the phones over so many groups; 0: none. */
export const groupsChangeSchema = z.strictObject({ groups: z.number().int().min(0).max(mostMeetingGroups) })

/** POST …/meetings/:meeting/notes (-> Control): typed by staff; shown at once. Also after the meeting. */
export const typedNoteSchema = z.strictObject({
  focus: noteFocusSchema,
  text: noteTextSchema.pipe(z.string().min(1)),
  agreed: z.boolean(),
})

/** PUT …/meetings/:meeting/notes/:note (-> Control): what is given is changed. */
export const noteChangeSchema = z.strictObject({
  /** The text on the screen: whoever lets a note through has read it. */
  seen: z.string().max(longestNote),
  text: noteTextSchema.pipe(z.string().min(1)).optional(),
  focus: noteFocusSchema.optional(),
  state: noteStateSchema.optional(),
  /** A note of the same meeting, or of another sitting of the same step. */
  sameAs: idSchema.nullable().optional(),
  agreed: z.boolean().optional(),
})
export type NoteChange = z.infer<typeof noteChangeSchema>

/** POST …/meetings/:meeting/close (-> Control): how many were there, in the room and on phones; null: not counted. */
export const meetingCloseSchema = z.strictObject({
  attendance: z.number().int().min(0).max(10_000).nullable(),
})

/** POST …/meetings/measures (-> MeetingsPage): agreed notes become draft measures; those that have become one are left. */
export const agreedMeasuresSchema = z.strictObject({ notes: z.array(idSchema).min(1).max(100) })
