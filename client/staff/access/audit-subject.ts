/** What an act concerned: the log stores `round:<id>/unit:<id>`, people read names. Pure. */

export const subjectKinds = ['round', 'unit', 'person', 'measure', 'form', 'step'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export interface SubjectPart {
  /** Null for a subject that is a single word, such as `register`. */
  kind: SubjectKind | null
  id: string
}

/** Splits a stored subject; a part of a kind this page does not know is kept whole. */
export function subjectParts(subject: string): SubjectPart[] {
  return subject.split('/').map((part) => {
    const colon = part.indexOf(':')
    const kind = subjectKinds.find((known) => known === part.slice(0, colon))
    return kind ? { kind, id: part.slice(colon + 1) } : { kind: null, id: part }
  })
}

/** An identifier short enough to be read: random ones by their first eight characters. */
export function shortId(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? id.slice(0, 8) : id
}
