/**
 * A round's manifest: all that an answer's safety hangs on, the same for everybody. It is one text; its hash is the
 * SHA-256 of the text as it is downloaded, so that anybody can compute it with any tool.
 */
import { z } from 'zod'
import { dateSchema, idSchema } from '../fields.ts'
import { textSchema } from '../language.ts'
import { type Bytes, sha256, utf8 } from './bytes.ts'
import { hashSchema, pointSchema } from './fields.ts'
import { writeFingerprint } from './readable.ts'

const classSchema = z.strictObject({
  id: idSchema,
  unitId: idSchema,
  unit: textSchema,
  /** Groups that go with the answer, by id. */
  groups: z.array(z.strictObject({ id: z.string().min(1).max(100), title: textSchema })).max(30),
  invited: z.number().int().min(1),
  /** SHA-256 of the class key's modulus. */
  keyId: hashSchema,
})

const custodianSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** shared/ballot/key-part.ts */
  commitment: hashSchema,
  /** By which the custodian signs (shared/ballot/custodian-key.ts). */
  signingKey: pointSchema,
})

export const manifestSchema = z.strictObject({
  form: z.literal('medvirk-manifest-1'),
  roundId: idSchema,
  title: textSchema,
  /** Last day to answer, a whole day; an extension is signed by itself and leaves the manifest as it is. */
  closesOn: dateSchema,
  /** SHA-256 of the questionnaire, and of its codebook. */
  questionnaire: hashSchema,
  codebook: hashSchema,
  boxKey: pointSchema,
  /** SHA-256 of the admission key's modulus. */
  admissionKeyId: hashSchema,
  keeping: z.discriminatedUnion('mode', [
    z.strictObject({
      mode: z.literal('custodian'),
      /** So many of the custodians open the box, and so many must have signed. */
      threshold: z.number().int().min(2),
      custodians: z.array(custodianSchema).min(2).max(20),
    }),
    z.strictObject({ mode: z.literal('single-key') }),
  ]),
  classes: z.array(classSchema).min(1),
})
export type Manifest = z.infer<typeof manifestSchema>
export type ManifestClass = Manifest['classes'][number]

/** Fewest who may answer as the same: what is known of a smaller class is known of a person. */
const leastInvited = 5

/**
 * The manifest's one text: keys in order, no white space.
 *
 * @throws Error for what would be refused when read: it must not be published
 */
export function writeManifest(manifest: Manifest): string {
  const text = canonical(manifest)
  const read = readManifest(text)
  if ('refused' in read) throw new Error(`The manifest cannot be published: ${read.refused}`)
  return text
}

export type ManifestRefusal =
  /** No JSON, or fields missing, wrong or unknown. */
  | 'malformed'
  /** Written in another way than the one. */
  | 'not-canonical'
  /** Two classes for the same people, or two places with the same key. */
  | 'tagging-keys'
  /** A class that is so small that its key tells who answered. */
  | 'class-too-small'
  /** Key holders who are the same, or more of whom are needed than there are. */
  | 'custodians'

/** Reads a manifest and checks all that can be seen of it by itself; who has signed it is the next question. */
export function readManifest(text: string): { manifest: Manifest } | { refused: ManifestRefusal } {
  const parsed = manifestSchema.safeParse(parse(text))
  if (!parsed.success) return { refused: 'malformed' }
  const manifest = parsed.data
  if (canonical(manifest) !== text) return { refused: 'not-canonical' }
  const { classes, keeping } = manifest
  if (
    !isRising(classes.map(({ id }) => id)) ||
    !classes.every(({ groups }) => isRising(groups.map(({ id }) => id))) ||
    !areDifferent(classes.map(({ unitId, groups }) => canonical([unitId, groups.map(({ id }) => id)]))) ||
    !areDifferent([manifest.admissionKeyId, ...classes.map(({ keyId }) => keyId)])
  )
    return { refused: 'tagging-keys' }
  // Only those who are left over at the round's top may be fewer.
  const small = classes.filter(({ invited }) => invited < leastInvited)
  if (small.length > 1 || small.some(({ groups }) => groups.length > 0)) return { refused: 'class-too-small' }
  if (keeping.mode === 'custodian') {
    const { custodians, threshold } = keeping
    const isOneEach = (['name', 'commitment', 'signingKey'] as const).every((field) =>
      areDifferent(custodians.map((custodian) => custodian[field])),
    )
    if (!isOneEach || threshold > custodians.length) return { refused: 'custodians' }
  }
  return { manifest }
}

/** 32 bytes. */
export async function manifestHash(text: string): Promise<Bytes> {
  return sha256(utf8(text))
}

/** For mail, page and paper: 160 bits in eight groups of four, so that no two manifests can be made to agree. */
export function writeHash(hash: Bytes): string {
  return writeFingerprint(hash.slice(0, 20))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** SHA-256 of anything that is JSON, in its one text: the questionnaire's and the codebook's in the manifest. */
export async function jsonHash(value: unknown): Promise<Bytes> {
  return sha256(utf8(canonical(value)))
}

/** JSON in one spelling (RFC 8785): keys in order, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}

function isRising(texts: readonly string[]): boolean {
  return texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text)
}
