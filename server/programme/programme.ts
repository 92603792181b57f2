/** A programme (opplegg) as the server works with it: read from its folder and checked as a whole. */
import type { ProgrammeDefinition, ScalesFile, SurveyJson } from '#shared/programme.ts'

/** What the folder holds, and what is kept with a launched round. */
export interface ProgrammeContent {
  definition: ProgrammeDefinition
  /** SurveyJS definition of the anonymous questionnaire; without pages where there is no survey. */
  questionnaire: SurveyJson
  scales: ScalesFile
  /** SurveyJS definitions by form id. */
  forms: Record<string, SurveyJson>
}

export interface Programme extends ProgrammeContent {
  /** SHA-256 of the content, hex. */
  hash: string
  /**
   * The statements in codebook order: `matrix.row`, or the question's name for those that are no matrix. An answer
   * is stored as one byte for each.
   */
  items: string[]
}
