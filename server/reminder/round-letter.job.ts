/** Sends the letters whose day has come, once to each: also to leaders who were appointed afterwards. */
import type { Temporal } from 'temporal-polyfill'
import { type Language, languages } from '#shared/language.ts'
import { loadActor } from '../access/actor.store.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadDeadlineEvents } from '../calendar/calendar.store.ts'
import { manyEventsFile } from '../calendar/event.ts'
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
  plannedLetters,
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
  for (const { roundId, sendOn, sentOn } of await plannedLetters(storage)) {
    if (sentOn === null && (sendOn === null || sendOn > today)) continue
    try {
      await sendLetter(services, roundId)
    } catch (error) {
      // One round must not keep the others waiting; the next sweep tries it again.
      log.error({ err: error, round: roundId }, 'a letter could not be queued')
    }
  }
}

/** To everybody who has not had it; nobody else. */
async function sendLetter(services: Services, roundId: string): Promise<void> {
  const { storage, clock, baseUrl } = services
  const today = dayOf(clock.now())
  const round = await findRound(storage, roundId)
  if (!round || !(await isRunning(storage, round, today)) || !(await somebodyWaits(storage, round, today)))
    return
  // Slides take a second in a thread: made before the transaction, which must not wait for them.
  const slides = (await loadLetter(storage, roundId)).attachments.slides
    ? await slidesByLanguage(storage, roundId, today)
    : new Map<Language, MailFile>()
  await transaction(storage, (tx) =>
    queueLetters(tx, { round, slides, baseUrl: baseUrl(), now: clock.now() }),
  )
}

/** A letter to somebody who takes over when all is over would only confuse. */
async function isRunning(reader: Reader, round: Round, today: string): Promise<boolean> {
  const { dates } = await loadLetterRound(reader, round, '')
  const last = dates.at(-1)?.due ?? round.closesOn
  return round.state !== 'draft' && round.state !== 'aborted' && today <= last
}

async function somebodyWaits(reader: Reader, round: Round, today: string): Promise<boolean> {
  const { sentOn } = await loadLetter(reader, round.id)
  const had = await loadLetterRecipients(reader, round.id)
  const readers = await loadLetterReaders(reader, round.id, today)
  return sentOn === null || readers.some(({ person }) => person.email !== null && !had.leaders.has(person.id))
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

interface Sending {
  round: Round
  slides: ReadonlyMap<Language, MailFile>
  baseUrl: string
  now: Temporal.Instant
}

async function queueLetters(tx: Tx, { round, slides, baseUrl, now }: Sending): Promise<void> {
  const today = dayOf(now)
  const letter = await loadLetter(tx, round.id)
  const had = await loadLetterRecipients(tx, round.id)
  const words = await loadLetterRound(tx, round, baseUrl)
  const mails: NewMail[] = []
  const recipients: { recipient: string; kind: 'leader' | 'copy' }[] = []
  const slidesIn = (language: Language) => {
    const file = slides.get(language)
    return file && letter.attachments.slides ? [file] : []
  }
  for (const { person, units } of await loadLetterReaders(tx, round.id, today)) {
    const { id, name, email, language } = person
    if (email === null || had.leaders.has(id)) continue
    const dates = letter.attachments.dates ? await datesOf(tx, round, id, { baseUrl, now }) : []
    const attachments = [...slidesIn(language), ...dates]
    mails.push({
      kind,
      to: email,
      language,
      ...letterFor(letter.content, words, { name, language, units }),
      attachments,
    })
    recipients.push({ recipient: id, kind: 'leader' })
  }
  const leaders = had.leaders.size + recipients.length
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
}

const kind = 'round-letter'

/** The reader's own dates in this round, as one file to put into a calendar. */
async function datesOf(
  tx: Tx,
  round: Round,
  personId: string,
  { baseUrl, now }: Pick<Sending, 'baseUrl' | 'now'>,
): Promise<MailFile[]> {
  const actor = await loadActor(tx, personId, dayOf(now))
  if (!actor) return []
  const events = (await loadDeadlineEvents(tx, actor, dayOf(now), baseUrl)).filter(
    ({ roundId }) => roundId === round.id,
  )
  const changes = events.map((event) => ({ event, method: 'request' as const }))
  return events.length === 0 ? [] : [manyEventsFile(changes, actor.language, now)]
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
