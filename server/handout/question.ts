/** What a handout is made from: plain published figures and words, so that a thread without a database can make it. */
import type { HandoutExtent, HandoutKind } from '#shared/handout.ts'
import type { Language, Text } from '#shared/language.ts'
import type { MeetingTrack, ProgrammeDefinition } from '#shared/programme.ts'
import type { GroupReport, Report } from '#shared/report.ts'
import type { WholeReport } from '../report/report.store.ts'
import type { FollowUpStatus } from './follow-up-status.ts'

/** What a handout is about. */
export type Subject =
  /** One unit, or the unit where its answers count (report.figuresOf differs from report.unit). */
  | { about: 'unit'; whole: WholeReport; extent: HandoutExtent }
  /** A faculty or the institution, with the overview of every unit below that has a report of its own. */
  | { about: 'unit-with-units'; whole: WholeReport; units: Report[] }
  /** A group across the tree within one unit. */
  | { about: 'group'; report: GroupReport }
  /** For the board of a faculty or the institution: the survey, who answered, the main figures, the round's deadlines. */
  | { about: 'status'; whole: WholeReport; units: Report[]; deadlines: { step: Text; due: string }[] }
  /** For a committee or the board: how far the units have come, without any result. */
  | { about: 'follow-up'; status: FollowUpStatus }
  /** The programme's meeting alone, without figures: for leaders who plan it. */
  | { about: 'meeting'; round: { title: Text }; on: string }
  /** How every figure is made. */
  | {
      about: 'methodology'
      thresholds: ProgrammeDefinition['thresholds']
      round: { title: Text; closedOn: string }
    }

export interface HandoutQuestion {
  kind: HandoutKind
  subject: Subject
  language: Language
  /** Slides only: a second language beside the first. */
  second: Language | null
  institution: Text
  /** The meeting of the round's programme; null where it has none. */
  meeting: { tracks: MeetingTrack[]; pooled: MeetingTrack['slides'] } | null
}
