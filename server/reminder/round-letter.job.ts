/** Sends the letters whose day has come, once to each: also to leaders who were appointed afterwards. */
import { setImmediate as pause } from 'node:timers/promises'
import type { Temporal } from 'temporal-polyfill'
import { type Language, languages } from '#shared/language.ts'
import { loadActor } from '../access/actor.store.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadEventsOfRound } from '../calendar/calendar.store.ts'
import { type DeadlineEvent, manyEventsFile } from '../calendar/event.ts'
import { makeHandout } from '../handout/handout.ts'
import { fileName, forms } from '../handout/names.ts'
import { meetingQuestion } from '../handout/question.store.ts'
import { dayOf, timeZone } from '../platform/clock.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { type NewMail, queueMails } from '../platform/outbox.store.ts'
import type { MailFile } from '../platform/outbox-file.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findRound, type Round } from '../round/round.store.ts'
import {
  loadLetter,
  loadLetterChiefs,
  loadLetterReaders,
  loadLetterRecipients,
  loadLetterRound,
  noteLetterRecipients,
  noteLetterSent,
  type SavedLetter,
  savedLetters,
} from './round-letter.store.ts'
import { copyFor, letterFor } from './round-letter.ts'
import { isWorkingDay } from './working-day.ts'

/** Nobody is written to before the working day begins, in Norway. */
const firstHour = 7

/** One sweep; the mails themselves leave with the outbox. */
export async function sendLetters(services: Services, log: Logger): Promise<void> {
  const { storage, clock } = services
  const now = clock.now().toZonedDateTimeISO(timeZone)
  const today = now.toPlainDate().toString()
  if (now.hour < firstHour || !isWorkingDay(today)) return
  for (const { roundId } of await savedLetters(storage))
    try {
      await sendLetter(services, roundId)
    } catch (error) {
      // One round must not keep the others waiting; the next sweep tries it again.
      log.error({ err: error, round: roundId }, 'a letter could not be queued')
    }
}

/** Leaders in one transaction: others who write wait for no longer than that takes. */
const atATime = 200

/** To everybody who has not had it; nobody else. */
async function sendLetter(services: Services, roundId: string): Promise<void> {
  const { storage, clock, baseUrl } = services
  const today = dayOf(clock.now())
  const due = await dueLetter(storage, roundId, today)
  if (!due || !(await somebodyWaits(storage, due, today))) return
  const { revision } = due.letter
  // Slides take a second in a thread: made before the transaction, which must not wait for them.
  const slides = due.letter.attachments.slides
    ? await slidesByLanguage(storage, roundId, today)
    : new Map<Language, MailFile>()
  let areLeft = true
  while (areLeft) {
    areLeft = await transaction(storage, async (tx) => {
      // Meanwhile the day may have been taken back, the words be others, or the round over.
      const still = await dueLetter(tx, roundId, today)
      if (still?.letter.revision !== revision) return false
      return queueLetters(tx, { ...still, slides, baseUrl: baseUrl(), now: clock.now() })
    })
    await pause()
  }
}

interface DueLetter {
  round: Round
  letter: SavedLetter
}

/** Null before its day; and when all is over, a letter to somebody who takes over would only confuse. */
async function dueLetter(reader: Reader, roundId: string, today: string): Promise<DueLetter | null> {
  const round = await findRound(reader, roundId)
  const letter = await loadLetter(reader, roundId)
  if (!round || round.state === 'draft' || round.state === 'aborted') return null
  if (letter.sentOn === null && (letter.sendOn === null || letter.sendOn > today)) return null
  const { dates } = await loadLetterRound(reader, round, '')
  return today <= (dates.at(-1)?.due ?? round.closesOn) ? { round, letter } : null
}

async function somebodyWaits(reader: Reader, { round, letter }: DueLetter, today: string): Promise<boolean> {
  const had = await loadLetterRecipients(reader, round.id)
  const readers = await loadLetterReaders(reader, round.id, today)
  return (
    letter.sentOn === null ||
    readers.some(({ person }) => person.email !== null && !had.leaders.has(person.id))
  )
}

async function slidesByLanguage(
  reader: Reader,
  roundId: string,
  today: string,
): Promise<Map<Language, MailFile>> {
  const made = new Map<Language, MailFile>()
  for (const language of languages) {
    const question = await meetingQuestion(reader, roundId, language, today)
    if (!question) return made
    made.set(language, {
      filename: fileName(question),
      contentType: forms.slides.media,
      content: await makeHandout(question),
    })
  }
  return made
}

interface Sending extends DueLetter {
  slides: ReadonlyMap<Language, MailFile>
  baseUrl: string
  now: Temporal.Instant
}

/** To the first of those who wait, and the first time to those who get a copy. @returns whether any are left */
async function queueLetters(tx: Tx, { round, letter, slides, baseUrl, now }: Sending): Promise<boolean> {
  const today = dayOf(now)
  const had = await loadLetterRecipients(tx, round.id)
  const words = await loadLetterRound(tx, round, baseUrl)
  const mails: NewMail[] = []
  const recipients: { recipient: string; kind: 'leader' | 'copy' }[] = []
  const slidesIn = (language: Language) => {
    const file = slides.get(language)
    return file && letter.attachments.slides ? [file] : []
  }
  const eventsOf = await loadEventsOfRound(tx, round.id, today, baseUrl)
  const waiting = (await loadLetterReaders(tx, round.id, today)).flatMap(({ person, units }) =>
    person.email === null || had.leaders.has(person.id) ? [] : [{ ...person, to: person.email, units }],
  )
  for (const { id, name, to, language, units } of waiting.slice(0, atATime)) {
    const actor = letter.attachments.dates ? await loadActor(tx, id, today) : null
    const dates = actor ? datesOf(eventsOf(actor), actor.language, now) : []
    const written = letterFor(letter.content, words, { name, language, units })
    mails.push({ kind, to, language, ...written, attachments: [...slidesIn(language), ...dates] })
    recipients.push({ recipient: id, kind: 'leader' })
  }
  const leaders = had.leaders.size + waiting.length
  if (letter.sentOn === null)
    for (const { address, language } of await copiesOf(tx, round, letter.copies)) {
      if (had.copies.has(address)) continue
      const copy = copyFor(letter.content, words, language, leaders)
      mails.push({ kind, to: address, language, ...copy, attachments: slidesIn(language) })
      recipients.push({ recipient: address, kind: 'copy' })
    }
  await queueMails(tx, mails, now)
  await noteLetterRecipients(tx, round.id, recipients, today)
  if (letter.sentOn === null) await noteLetterSent(tx, round.id, today)
  if (recipients.length > 0)
    await recordAudit(tx, {
      at: now,
      actorId: null,
      action: 'round-letter-sent',
      subject: `round:${round.id}`,
      detail: String(recipients.length),
    })
  return waiting.length > atATime
}

const kind = 'round-letter'

/** The reader's own dates in this round, as one file to put into a calendar. */
function datesOf(events: readonly DeadlineEvent[], language: Language, now: Temporal.Instant): MailFile[] {
  const changes = events.map((event) => ({ event, method: 'request' as const }))
  return events.length === 0 ? [] : [manyEventsFile(changes, language, now)]
}

/** Chief safety representatives in their language, and addresses outside in bokmål; nobody twice. */
async function copiesOf(
  tx: Tx,
  { rootUnitId }: Round,
  addresses: readonly string[],
): Promise<{ address: string; language: Language }[]> {
  const chiefs = (await loadLetterChiefs(tx, rootUnitId)).flatMap(({ email, language }) =>
    email === null ? [] : [{ address: email, language }],
  )
  const known = new Set(chiefs.map(({ address }) => address))
  const others = addresses.filter((address) => !known.has(address))
  return [...chiefs, ...others.map((address) => ({ address, language: 'nb' as const }))]
}
