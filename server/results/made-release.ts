/** A release ready to be stored, with the hashes by which it is recognised: what a thread hands back. */
import { createHash } from 'node:crypto'
import { makeRelease, type Progress, type ReleaseQuestion } from './release.ts'
import { hashedLines, type ReleaseRows, releaseRows } from './release-rows.ts'

export interface MadeRelease {
  rows: ReleaseRows
  /** SHA-256 over all that is kept, and over the codebook; hex. */
  hash: string
  codebookHash: string
  /** Why nothing may be published; then there are no rows. No figure and no number of people. */
  objections: string[]
}

/** Everything between the packed answers and the rows to be stored; takes long, for threads. */
export function madeRelease(question: ReleaseQuestion, tell: (progress: Progress) => void): MadeRelease {
  const release = makeRelease(question, tell)
  const rows = releaseRows(release)
  return {
    rows,
    hash: sha256(hashedLines(rows)),
    codebookHash: sha256(question.items),
    objections: release.objections,
  }
}

function sha256(lines: string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
