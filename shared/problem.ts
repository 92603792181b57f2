/**
 * Problems as RFC 9457 describes them, and the one catalogue of codes. The client shows its own text for a
 * code in the person's language (shared/texts); `detail` is for the developer who reads the answer.
 */
import { z } from 'zod'
import { dateSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'

export const problemCatalogue = {
  'malformed-body': { status: 400, title: 'The request body is not valid JSON' },
  'invalid-request': { status: 400, title: 'The request does not fit its schema' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'not-allowed': { status: 403, title: 'Your roles do not allow this' },
  'foreign-origin': { status: 403, title: 'The request comes from another site' },
  'not-found': { status: 404, title: 'There is nothing here for you' },
  'link-unknown': { status: 404, title: 'The link is unknown' },
  'link-expired': { status: 410, title: 'The link has expired or has been used' },
  'setup-done': { status: 409, title: 'The platform has been set up already' },
  'last-admin': { status: 409, title: 'The last administrator cannot be removed' },
  'issued-already': { status: 409, title: 'This invitation has been used with another answer code' },
  'blinded-invalid': { status: 422, title: 'These values cannot be signed' },
  'not-admitted': { status: 403, title: 'The answer form is not signed for this survey' },
  'not-yours': { status: 403, title: 'The answer belongs to another answer code' },
  'boxed-already': { status: 409, title: 'Another answer with this code is, or was, in the answer box' },
  overtaken: { status: 409, title: 'A newer change of the answer has arrived' },
  'round-not-open': { status: 409, title: 'The round is not open' },
  'round-closed': { status: 410, title: 'The round is closed' },
  'round-aborted': { status: 410, title: 'The round was aborted and its answers are destroyed' },
  'round-not-preparing': { status: 409, title: 'The round is not being prepared' },
  'keys-not-ready': { status: 409, title: 'The signing keys are still being made' },
  'ceremony-invalid': { status: 422, title: 'The manifest is not the one that was proposed, or not signed' },
  'rehearsal-failed': { status: 422, title: 'The key parts do not open the answer box' },
  'not-rehearsed': { status: 409, title: 'The opening has not been rehearsed' },
  'single-key-not-accepted': { status: 422, title: 'The weaker promise of a single key must be accepted' },
  'not-signed-by-key-holders': { status: 422, title: 'Too few key holders have signed' },
  'key-part-wrong': { status: 422, title: 'This is no part of the key to this answer box' },
  'not-waiting-for-keys': { status: 409, title: 'The answer box is not waiting for key parts' },
  'round-key-missing': {
    status: 409,
    title: 'The round key is gone: the answers cannot be read by anybody',
  },
  'address-taken': { status: 409, title: 'Somebody else has this e-mail address' },
  'invited-by-mail': {
    status: 409,
    title: 'Letters are for people who have no e-mail address, or had none at launch',
  },
  'address-signs-in': {
    status: 409,
    title: 'The person signs in with this address; it is changed in the register',
  },
  'round-not-draft': { status: 409, title: 'The round has been launched and cannot be changed' },
  'groups-after-opening': { status: 409, title: 'Groups can only be ordered before the round opens' },
  'round-incomplete': { status: 422, title: 'The round cannot be launched as it is' },
  'deadline-before-round': { status: 422, title: 'The date lies before the round' },
  'deadline-before-predecessor': {
    status: 422,
    title: 'The date lies before that of a step which must be done first',
  },
  'deadline-past-successor': {
    status: 422,
    title: 'The date lies after that of a step which waits for this one',
  },
  'no-results': { status: 409, title: 'Results are not released' },
  'results-open-already': { status: 409, title: 'The results are open already' },
  'finished-figures': {
    status: 409,
    title: 'The survey came as finished figures and has no report of its own',
  },
  'nothing-shown': { status: 409, title: 'Too few answers to show anything safely' },
  'handouts-enough': { status: 409, title: 'You keep as many orders of files as one may' },
  'handouts-being-made': { status: 409, title: 'Another order of files of yours is being made' },
  'handouts-not-ready': { status: 409, title: 'The files are not ready' },
  'answers-invalid': { status: 422, title: 'The answers do not fit the questionnaire' },
  'form-invalid': { status: 422, title: 'The answers do not fit the form' },
  'register-invalid': { status: 422, title: 'The register files have errors; nothing was imported' },
  'earlier-survey-invalid': { status: 422, title: 'The file has errors; nothing was imported' },
  'earlier-survey-there': { status: 409, title: 'A survey of the same unit and dates has been imported' },
  'absence-invalid': { status: 422, title: 'The file has errors; nothing was imported' },
  'absence-unknown-units': { status: 422, title: 'The file has units that the register does not know' },
  'questionnaire-invalid': { status: 422, title: 'The questionnaire has errors; nothing was kept' },
  'questionnaire-there': { status: 409, title: 'There is such a version of the questionnaire already' },
  'questionnaire-damaged': { status: 409, title: 'The files of the questionnaire are damaged on the server' },
  'release-refused': {
    status: 422,
    title: 'The figures did not pass the check of a release; nothing was saved',
  },
  'changed-meanwhile': { status: 409, title: 'Somebody else changed this meanwhile' },
  'letter-sent': { status: 409, title: 'The letter has been sent' },
  'day-passed': { status: 422, title: 'The day has passed' },
  'plan-signed': { status: 409, title: 'The plan is signed and locked' },
  'measure-fixed': { status: 409, title: "What others decided is not the unit's to change" },
  'nothing-above': { status: 409, title: 'No unit above takes part in the round' },
  'lifted-already': {
    status: 409,
    title: 'The measure waits for an answer, or the level above has taken it over',
  },
  'lift-answered': { status: 409, title: 'The level above has answered already' },
  'plan-not-ready': { status: 422, title: 'The plan is not ready for signature' },
  'package-not-valid': { status: 409, title: 'The package does not follow the schema of the records system' },
  'nothing-to-file': { status: 409, title: 'The document is not ready to be filed' },
  'filed-already': { status: 409, title: 'The document is filed, or on its way' },
  'no-way-to-send': { status: 409, title: 'Documents are filed by hand here' },
  'plan-not-signed': { status: 409, title: 'The plan is not signed' },
  'assistance-closed': { status: 409, title: 'The request for help is closed' },
  'form-closed': { status: 409, title: 'The deadline of the form has passed; it cannot be opened again' },
  'form-signed': { status: 409, title: 'The form is signed and locked' },
  'step-not-recordable': { status: 409, title: 'This step is not recorded by hand' },
  'step-too-early': { status: 409, title: 'A step that comes before this one is not done' },
  'document-done': { status: 409, title: 'The document is marked as done and locked' },
  'document-incomplete': {
    status: 422,
    title: 'Something is missing before the document can be marked as done',
  },
  'meeting-code-unknown': { status: 404, title: 'No live meeting has this code' },
  'meeting-over': { status: 410, title: 'The live meeting is over' },
  'meeting-phase': { status: 409, title: 'The live meeting is in another phase' },
  'meeting-full': { status: 409, title: 'No more phones can join the live meeting' },
  'meeting-choices-enough': { status: 409, title: 'The group has chosen as many notes as it may' },
  'access-undecided': { status: 409, title: 'Not every report of the request is decided on' },
  'access-answered': { status: 409, title: 'The request is answered and locked' },
  'access-decided': { status: 409, title: 'Something is decided on the request already' },
  'access-requested': { status: 409, title: 'Somebody has asked for access to reports of the round' },
  'too-large': { status: 413, title: 'The request body is too large' },
  'wrong-media-type': { status: 415, title: 'Send application/json' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a little' },
  'pdf-not-available': { status: 503, title: 'This server cannot make PDF documents' },
  internal: { status: 500, title: 'Something went wrong on the server; nothing was saved' },
} as const

export type ProblemCode = keyof typeof problemCatalogue

/** A field that was refused: where it stands and why, never the submitted value. */
export const invalidParamSchema = z.object({ name: z.string(), reason: z.string() })
export type InvalidParam = z.infer<typeof invalidParamSchema>

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string(),
  code: z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]),
  invalidParams: z.array(invalidParamSchema).optional(),
  /** With `overtaken`: the sequence that the next change must exceed. */
  sequence: z.number().int().optional(),
  /** With `no-results`: the day on which the results open to the person, where it is known. */
  opensOn: dateSchema.optional(),
  /** With the three refusals of a deadline: the date in the way, of which step, and in which units where they have their own. */
  clash: z.object({ step: textSchema.nullable(), due: dateSchema, units: z.array(textSchema) }).optional(),
  /** Language of the invited person, where the problem concerns an invitation. */
  language: languageSchema.optional(),
})
export type ProblemBody = z.infer<typeof problemSchema>
