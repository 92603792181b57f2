import { inflateSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { dateInWords } from '#shared/dates.ts'
import { languages } from '#shared/language.ts'
import { qrCode } from '#shared/qr-code.ts'
import { readLink } from '../../client/answer/link.ts'
import { auditTable } from '../../server/access/access.tables.ts'
import { loadSeal } from '../../server/keeping/seal.store.ts'
import { personTable } from '../../server/organisation/organisation.tables.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { newTypedToken, tokenHash } from '../../server/platform/random.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findInvitation } from '../../server/round/invitation.store.ts'
import { inTypedLines, type Recipient } from '../../server/round/letter-page.ts'
import { writeLetters } from '../../server/round/letters.ts'
import { linkRoutes } from '../../server/round/links.routes.ts'
import { invitationLinkTable } from '../../server/round/round.tables.ts'
import { personalLink, type RoundLetter, type Seal } from '../../server/round/round-mail.ts'
import { memberId, people } from '../cast.ts'
import { startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { openedRound } from '../opened-round.ts'
import { draftedRound } from './launched.ts'

const seal: Seal = {
  manifestHash: Uint8Array.from({ length: 32 }, (_, at) => at),
  threshold: 2,
  custodians: ['HR', 'Hovedverneombudet', 'Tillitsvalgt'].map((name) => {
    return { name, fingerprint: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789' }
  }),
}
const letter: RoundLetter = {
  institution: {
    name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
    recordsSystem: 'ePhorte',
    contact: 'arbeidsmiljo@nordhavn.example',
  },
  roundTitle: { nb: 'Undersøkelsen 2026', nn: 'Undersøkinga 2026', en: 'Survey 2026' },
  lastDay: dateInWords('2026-10-25'),
  minutes: [15, 20],
  page: 'https://medvirk.example/box/1',
  pilot: false,
}

function recipient(language: Recipient['language'], name = 'Eva Strand'): Recipient {
  const link = personalLink(
    'https://medvirk.example',
    '1a2b3c4d-0000-4000-8000-000000000000',
    newTypedToken(),
    seal,
  )
  return { name, unit: { nb: 'Renhold', nn: 'Reinhald', en: 'Cleaning' }, language, link }
}

async function written(recipients: Recipient[], run = { letter, seal }): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writeLetters({ ...run, language: 'nb' }, recipients)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What stands in the PDF outside its streams, and the streams inflated. */
function readPdf(pdf: Buffer): { objects: string; streams: string[] } {
  const text = pdf.toString('latin1')
  const streams: string[] = []
  for (const found of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue
    const start = found.index + found[0].length
    const bytes = pdf.subarray(start, text.indexOf('endstream', start))
    try {
      streams.push(inflateSync(bytes).toString('latin1'))
    } catch {
      // Metadata is not packed.
    }
  }
  return { objects: text.replace(/stream\r?\n[\s\S]*?endstream/g, ''), streams }
}

function pagesIn(pdf: Buffer): number {
  return readPdf(pdf).objects.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

/** The text that pages are marked with for reading aloud is not in the file; what is drawn is, letter by letter. */
function drawnIn(pdf: Buffer): string {
  const { streams } = readPdf(pdf)
  const maps = streams.filter((stream) => stream.includes('beginbfrange'))
  expect(maps.length, 'each font says which letters it draws').toBeGreaterThan(0)
  return maps.join('\n')
}

describe('the QR code of a letter', () => {
  test('says the personal link and nothing else, with room for damage', () => {
    const { link } = recipient('nb')
    const { size, stripes } = qrCode(link)
    const drawn = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
    for (const { x, y, length } of stripes)
      for (let at = x; at < x + length; at += 1) {
        const row = drawn[y]
        if (row) row[at] = true
      }
    expect(drawn).toEqual(encode(link, { ecc: 'M', border: 0 }).data)
    const other = recipient('nb').link
    expect(drawn).not.toEqual(encode(other, { ecc: 'M', border: 0 }).data)
  })
})

describe('the link in writing', () => {
  test('typed without the spaces and line breaks is the link, which the answer page reads', () => {
    for (let time = 0; time < 50; time += 1) {
      const { link } = recipient('nb')
      const typed = inTypedLines(link)
      expect(typed.replace(/\s/g, '')).toBe(link)
      expect(readLink(new URL(link).hash)).not.toBeNull()
      for (const group of typed
        .split('\n')
        .slice(1)
        .join(' ')
        .split(/[\s-]+/))
        expect(group.length, typed).toBeLessThanOrEqual(6)
    }
  })

  test('holds a secret nobody guesses, without letters that are taken for each other', () => {
    const secrets = Array.from({ length: 200 }, newTypedToken)
    expect(new Set(secrets).size).toBe(200)
    for (const secret of secrets) expect(secret).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{2}$/)
  })
})

describe('the letters', () => {
  test('are one page a person, in the language of each', async () => {
    const pdf = await written(languages.map((language) => recipient(language)))
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(pagesIn(pdf)).toBe(3)
    const { objects } = readPdf(pdf)
    for (const language of languages) expect(objects).toContain(`/Lang (${language})`)
  })

  test('say of a pilot that it is a try, and of no other round', async () => {
    const paragraphs = async (pilot: boolean) => {
      const { objects } = readPdf(await written([recipient('nb')], { letter: { ...letter, pilot }, seal }))
      return objects.match(/\/S \/P\b/g)?.length ?? 0
    }
    expect(await paragraphs(true)).toBe((await paragraphs(false)) + 1)
  })

  test('can be read aloud: title, language, headings and a text for the picture', async () => {
    const { objects } = readPdf(await written([recipient('nb')]))
    expect(objects).toContain('/DisplayDocTitle true')
    expect(objects).toContain('/Marked true')
    for (const tag of ['Document', 'Sect', 'H1', 'H2', 'P', 'Figure']) expect(objects).toContain(`/S /${tag}`)
    expect(objects).toMatch(/\/Alt \(/)
  })

  test('draw their letters with fonts that are in the file', async () => {
    const pdf = await written([recipient('nb', 'Ågot Ærlig Øverland')])
    const { objects } = readPdf(pdf)
    expect(objects.match(/\/FontFile2/g)?.length).toBe(3)
    for (const letterCode of ['00c5', '00c6', '00d8']) expect(drawnIn(pdf)).toContain(letterCode)
  })

  test('stay on one page with twenty key holders, long names and a long title', async () => {
    const long = 'Et langt navn med mange bokstaver som ingen har tenkt på '.repeat(3).trim()
    const custodians = Array.from({ length: 20 }, (_, at) => {
      return { name: `${long.slice(0, 90)} ${at}`, fingerprint: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789' }
    })
    const roundTitle = { nb: long, nn: long, en: long }
    const run = { letter: { ...letter, roundTitle }, seal: { ...seal, custodians } }
    expect(pagesIn(await written([recipient('nb', long), recipient('en', long)], run))).toBe(2)
  })
})

/** Eva had no e-mail address at launch; another has lost it since. */
async function openRound() {
  const app = await startApp(linkRoutes({ loadSeal }))
  const { storage, vault } = app.services
  const roundId = await draftedRound(storage)
  const forgetAddress = (id: string) =>
    transaction(storage, async (tx) => {
      await tx.db.update(personTable).set({ email: null }).where(eq(personTable.id, id))
    })
  await forgetAddress(people.employee)
  await openedRound(app.services, roundId)
  await forgetAddress(memberId('ecology', 2))
  await transaction(storage, async (tx) => void (await tx.db.delete(mailTable)))
  const hashes = async () =>
    (await storage.db.select().from(invitationLinkTable)).map(({ tokenHash: hash }) => hash)
  const acts = async () =>
    (await storage.db.select().from(auditTable)).filter(({ action }) => action === 'letters-made')
  const path = `/api/rounds/${roundId}`
  return { app, storage, vault, roundId, path: `${path}/letters`, invited: `${path}/invited`, hashes, acts }
}

describe('printing letters', () => {
  test('is offered for as many as have no e-mail address, or had none at launch', async () => {
    const { app, path } = await openRound()
    expect((await (await app.as('coordinator')).get(path)).body).toEqual({ byLetter: 2 })
  })

  test('gives one PDF to the browser, kept by nobody on the way', async () => {
    const { app, path, storage, hashes, acts } = await openRound()
    const before = await hashes()
    const answer = await (await app.as('coordinator'))
      .post(path)
      .send({ people: 'by-letter' })
      .buffer(true)
      .responseType('blob')
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename=invitasjoner.pdf',
    })
    expect(pagesIn(answer.body)).toBe(2)
    expect((await hashes()).length, 'a new link each').toBe(before.length + 2)
    expect(await hashes()).toEqual(expect.arrayContaining(before))
    expect(await storage.db.select().from(mailTable)).toHaveLength(0)
    expect(await acts()).toMatchObject([{ actorId: people.coordinator, detail: '2 letters' }])
  })

  test('can be done for chosen people, and is told in the log with the name of each', async () => {
    const { app, path, roundId, hashes, acts } = await openRound()
    const hr = await app.as('hr')
    const before = await hashes()
    const chosen = [people.employee, memberId('ecology', 2)]
    const both = await hr.post(path).send({ people: chosen }).buffer(true).responseType('blob')
    expect(pagesIn(both.body)).toBe(2)
    expect((await hashes()).length).toBe(before.length + 2)
    const told = await acts()
    expect(told.map(({ subject }) => subject).sort()).toEqual(
      chosen.map((id) => `round:${roundId}/person:${id}`).sort(),
    )
    for (const act of told) expect(act).toMatchObject({ actorId: people.hr, detail: null })
  })

  test('is refused for whoever is invited by e-mail, or not at all: nobody gets a letter then', async () => {
    const { app, path, hashes, acts } = await openRound()
    const hr = await app.as('hr')
    const before = await hashes()
    for (const wrong of [[people.leader], [people.employee, people.leader]]) {
      const answer = await hr.post(path).send({ people: wrong })
      expect([answer.status, answer.body.code]).toEqual([409, 'invited-by-mail'])
    }
    for (const wrong of [[people.employee, people.stranger], [people.stranger]])
      expect((await hr.post(path).send({ people: wrong })).status).toBe(404)
    for (const wrong of [[], 'everyone', ['x']])
      expect((await hr.post(path).send({ people: wrong })).status).toBe(400)
    expect((await hashes()).length, 'a refusal makes no link').toBe(before.length)
    expect(await acts()).toHaveLength(0)
  })

  test('stays for whoever had no address at launch, when somebody adds one', async () => {
    const { app, path, invited, hashes } = await openRound()
    const coordinator = await app.as('coordinator')
    const found = async () => (await coordinator.get(invited).query({ search: 'eva' })).body.people
    expect(await found()).toMatchObject([{ email: null, byLetter: true }])
    await coordinator
      .put(`${invited}/${people.employee}/address`)
      .send({ email: 'eva@nordhavn.example' })
      .expect(204)
    expect((await waitingMails(app.services)).map(({ to }) => to)).toEqual(['eva@nordhavn.example'])
    expect(await found()).toMatchObject([{ email: 'eva@nordhavn.example', byLetter: true }])
    expect((await coordinator.get(path)).body).toEqual({ byLetter: 2 })
    const before = await hashes()
    await coordinator.post(path).send({ people: 'by-letter' }).expect(200)
    await coordinator
      .post(path)
      .send({ people: [people.employee] })
      .expect(200)
    expect((await hashes()).length).toBe(before.length + 3)
  })

  test('gives links that open the invitation', async () => {
    const { storage, vault, app, path, hashes } = await openRound()
    const before = new Set(await hashes())
    const answer = await (await app.as('coordinator'))
      .post(path)
      .send({ people: [people.employee] })
      .buffer(true)
      .responseType('blob')
    expect(answer.status).toBe(200)
    const [made] = (await hashes()).filter((hash) => !before.has(hash))
    const invitation = await findInvitation(storage, vault, made ?? '')
    expect(invitation?.personId).toBe(people.employee)
    expect(tokenHash('')).not.toBe(made)
  })

  test('has its limit: six times within an hour is too often', async () => {
    const { app, path } = await openRound()
    const coordinator = await app.as('coordinator')
    const statuses: number[] = []
    for (let time = 0; time < 6; time += 1)
      statuses.push((await coordinator.post(path).send({ people: [people.employee] })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })
})
