/** The thread that makes a release: everything between the packed answers and the rows to be stored. */
import { createHash } from 'node:crypto'
import { workInThread } from '../platform/worker.ts'
import { makeRelease, type Progress, type ReleaseQuestion } from './release.ts'
import { hashedLines, type ReleaseRows, releaseRows } from './release-rows.ts'

export interface MadeRelease {
  rows: ReleaseRows
  /** SHA-256 over all that is kept, and over the codebook; hex. */
  hash: string
  codebookHash: string
  objections: string[]
}

function sha256(lines: string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

workInThread<ReleaseQuestion, MadeRelease, Progress>((question, tell) => {
  const release = makeRelease(question, tell)
  const rows = releaseRows(release)
  return {
    rows,
    hash: sha256(hashedLines(rows)),
    codebookHash: sha256(question.items),
    objections: release.objections,
  }
})
