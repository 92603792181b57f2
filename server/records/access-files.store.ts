/** What is handed out in answer to a request for access: the released reports as they were published, and the list of decisions. */
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { AccessRequest } from '#shared/access-request.ts'
import type { Language } from '#shared/language.ts'
import { makeHandout } from '../handout/handout.ts'
import { groupQuestion, unitQuestion } from '../handout/question.store.ts'
import type { HandoutQuestion } from '../handout/question.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import type { SentFile, Services } from '../platform/route.ts'
import { zipPieces } from '../platform/zip.ts'
import {
  accessLetter,
  listFile,
  type NumberedReport,
  numbered,
  reportFile,
  zipFile,
} from './access-letter.ts'

/** Documents made ahead of the one on its way out, so that both threads are at work. */
const ahead = 2

/**
 * One ZIP file, sent as its documents are made: never more than a few of them are in memory. One that cannot be made
 * breaks the file off: that is seen, a document that is missing is not.
 */
export async function accessFiles(
  { storage, log }: Pick<Services, 'storage' | 'log'>,
  request: AccessRequest,
  language: Language,
): Promise<SentFile> {
  const { name } = await loadInstitution(storage)
  const released = numbered(request.reports).filter(({ decided }) => decided?.what.decision === 'release')
  const zip = new ZipFile()
  const content = zipPieces(zip)
  const file = { mode: 0o100644, mtime: new Date(`${request.answeredOn ?? request.receivedOn}T12:00:00Z`) }
  // The mark tells every editor that the letters are UTF-8.
  const list = `\ufeff${accessLetter(request, name, language)}`
  zip.addBuffer(Buffer.from(list), listFile(language), file)
  const document = madeAhead(released, (report) => documentOf(storage, request.round.id, report, language))
  // Documents are compressed inside.
  for (const [index, report] of released.entries())
    zip.addReadStreamLazy(reportFile(report, language), { ...file, compress: false }, (give) => {
      document(index).then(
        (content) => give(null, Readable.from([Buffer.from(content)])),
        (error) => {
          log?.error({ err: error, round: request.round.id }, 'a report asked for could not be made')
          give(error, Readable.from([]))
        },
      )
    })
  zip.end()
  return { name: zipFile(request, language), media: 'application/zip', content }
}

async function documentOf(
  reader: Reader,
  roundId: string,
  { unitId, groupId }: NumberedReport,
  language: Language,
): Promise<Uint8Array> {
  const place = { roundId, unitId }
  const wanted = { kind: 'pdf', language } as const
  return makeHandout(
    groupId
      ? await groupQuestion(reader, place, groupId, wanted)
      : withoutGroups(await unitQuestion(reader, place, { ...wanted, extent: 'full' })),
  )
}

/** Groups are decided on by themselves: one that is refused must not leave inside its unit's report. */
function withoutGroups(question: HandoutQuestion): HandoutQuestion {
  const { subject } = question
  if (subject.about !== 'unit') return question
  const { report, scales } = subject.whole
  const whole = { report: { ...report, groups: [] }, scales, groups: [] }
  return { ...question, subject: { ...subject, whole } }
}

/** @returns gives the work for the entry at an index, and begins on those that come after it; each is asked for once, in order */
function madeAhead<T>(
  entries: readonly T[],
  make: (entry: T) => Promise<Uint8Array>,
): (index: number) => Promise<Uint8Array> {
  const begun: Promise<Uint8Array>[] = []
  let next = 0
  return async (index) => {
    for (const entry of entries.slice(next, index + ahead + 1)) {
      const work = make(entry)
      // Whoever asks for it hears of it; a reader who has left does not.
      work.catch(() => undefined)
      begun.push(work)
      next += 1
    }
    const work = begun.shift()
    if (!work) throw new Error('A document is asked for once')
    return work
  }
}
