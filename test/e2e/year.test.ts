/**
 * One whole survey year, walked in a real browser against the built server: from an empty data folder to the signed
 * summary. The steps build on each other and share one institution.
 */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationSchema } from '#shared/answer.ts'
import { formSchema, planSchema } from '#shared/follow-up.ts'
import type { Language, Text } from '#shared/language.ts'
import { mailboxSchema } from '#shared/mail.ts'
import { unitListSchema } from '#shared/organisation.ts'
import { progressSchema, progressSheetSchema } from '#shared/progress.ts'
import { reportSchema } from '#shared/report.ts'
import { roundDetailSchema, roundListSchema } from '#shared/round.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { ask, statusOf } from './ask.ts'
import { openBrowser } from './browser.ts'
import { type Product, startProduct } from './product.ts'
import {
  addressOf,
  answersOf,
  asWindows1252,
  brokenPeopleCsv,
  brokenUnitsCsv,
  type Part,
  people,
  peopleCsv,
  peopleWithIdentityNumbersCsv,
  unitsCsv,
} from './small-university.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

const phone = { width: 390, height: 844 }
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
const nextYear = Number(today.slice(0, 4)) + 1

let product: Product
let browser: Browser
let admin: Visitor
let coordinator: Visitor
let leader: Visitor
let representative: Visitor
let roundId: string
const unitIds = new Map<string, string>()
const usedTokens: { token: string; language: Language }[] = []

const unitId = (name: string): string => {
  const id = unitIds.get(name)
  if (!id) throw new Error(`There is no unit ${name}`)
  return id
}
const coast = () => unitId('Institutt for kystbiologi')
const button = ({ page }: Visitor, text: Text, values?: Record<string, string>) =>
  page.getByRole('button', { name: words(text, values), exact: values === undefined })
const field = ({ page }: Visitor, text: Text, values?: Record<string, string>) =>
  page.getByLabel(words(text, values), { exact: values === undefined })
const seen = ({ page }: Visitor, text: string | RegExp) => page.getByText(text).first().waitFor()

async function mailsTo(address: string) {
  return (await ask(admin, `/api/mailbox?to=${encodeURIComponent(address)}`, mailboxSchema)).mails
}

/** Asks for a link by e-mail and uses it, as everybody does. */
async function signIn(part: Part): Promise<Visitor> {
  const visitor = await openVisitor(browser, product.baseUrl)
  await visitor.go('/login')
  await field(visitor, accessTexts.email).fill(addressOf(people[part]))
  await button(visitor, accessTexts.sendLink).click()
  await visitor.page.getByRole('heading', { name: words(accessTexts.linkOnItsWayTitle) }).waitFor()
  const [mail] = await mailsTo(addressOf(people[part]))
  const link = /\/login\/\S+/.exec(mail?.text ?? '')?.[0]
  await visitor.go(link ?? 'no link in the mail')
  await button(visitor, accessTexts.redeem).click()
  await visitor.page.waitForURL((url) => !url.pathname.startsWith('/login'))
  await visitor.settled()
  return visitor
}

async function chooseFiles(units: string | Buffer, staff: string | Buffer): Promise<void> {
  await admin.go('/register')
  const choose = (label: Text, content: string | Buffer) =>
    field(admin, label)
      .and(admin.page.locator('input[type=file]'))
      .setInputFiles({ name: 'file.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await choose(registerPageTexts.unitsFile, units)
  await choose(registerPageTexts.peopleFile, staff)
  await button(admin, registerPageTexts.check).click()
  await admin.page.locator('.mv-register-preview').waitFor()
  await admin.settled()
}

/** Opens the invitation of somebody in the files. */
async function tokenOf(name: string): Promise<string> {
  const mails = await mailsTo(addressOf(name))
  const token = mails.map(({ text }) => /\/answer#([\w-]+)/.exec(text)?.[1]).find(Boolean)
  if (!token) throw new Error(`${name} has no invitation`)
  return token
}

beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct('main')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe('register', () => {
  it('begins with a set-up link, printed at the first start, that makes the administrator', async () => {
    const link = product.lines.map((line) => /(\/setup\/\S+)/.exec(line)?.[1]).find(Boolean)
    admin = await openVisitor(browser, product.baseUrl)
    await admin.go(link ?? 'no set-up link was printed')
    await field(admin, accessTexts.yourName).fill('Ada Minde')
    await field(admin, accessTexts.email).fill('ada.minde@testnes.example')
    for (const name of await admin.page.locator('input[lang]').all()) await name.fill('Testnes universitet')
    await field(admin, accessTexts.recordsSystem).fill('ePhorte')
    await field(admin, accessTexts.contact).fill('arbeidsmiljo@testnes.example')
    await button(admin, accessTexts.setUp).click()
    await admin.page.getByRole('heading', { name: words(accessTexts.setUpDoneTitle) }).waitFor()
    expect(await statusOf(admin, '/api/role-assignments')).toBe(200)
  })

  it('lists every wrong row of broken files, and imports nothing', async () => {
    await chooseFiles(brokenUnitsCsv, brokenPeopleCsv)
    const rows = admin.page.getByRole('table').first().getByRole('row')
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(3)
    expect(await button(admin, registerPageTexts.import).count()).toBe(0)
    expect((await ask(admin, '/api/units', unitListSchema)).units).toHaveLength(1)
  })

  it('refuses a column that holds national identity numbers, whatever it is called', async () => {
    await chooseFiles(unitsCsv, peopleWithIdentityNumbersCsv)
    await seen(admin, words(registerErrorTexts['national-identity-number']))
    expect(await admin.page.content()).not.toContain('15076500565')
  })

  it('imports units to level 4 and people from files in Windows-1252', async () => {
    await chooseFiles(asWindows1252(unitsCsv), asWindows1252(peopleCsv))
    await button(admin, registerPageTexts.import).click()
    await admin.page.getByRole('heading', { name: words(registerPageTexts.importedTitle) }).waitFor()
    const { units } = await ask(admin, '/api/units', unitListSchema)
    expect(units).toHaveLength(8)
    for (const { id, name } of units) unitIds.set(name.nb, id)
    const section = units.find(({ code }) => code === '99001')
    expect(section).toMatchObject({ parentId: coast(), level: 4, safetyRepresentatives: ['Tor Moe'] })
    expect(units.find(({ name }) => name.nb === 'Seksjon for marin økologi')).toBeDefined()
  })

  it('lets the administrator give roles, and each of them signs in by a link in a mail', async () => {
    await admin.go('/roles')
    await button(admin, rolesTexts.grant).click()
    const dialog = admin.page.getByRole('dialog')
    await dialog.getByLabel(words(rolesTexts.email)).fill(addressOf(people.coordinator))
    await dialog.getByLabel(words(rolesTexts.name), { exact: true }).fill(people.coordinator)
    await dialog.getByLabel(words(rolesTexts.columnRole), { exact: true }).selectOption('coordinator')
    await dialog.getByLabel(words(rolesTexts.unitAndBelow)).selectOption(unitId('Testnes universitet'))
    await dialog.getByRole('button', { name: words(rolesTexts.grant) }).click()
    await seen(admin, people.coordinator)
    for (const [part, role] of [
      ['hr', 'hr'],
      ['recordsOfficer', 'records-officer'],
    ] as const) {
      const granted = await admin.context.request.post('/api/role-assignments', {
        data: {
          email: addressOf(people[part]),
          name: people[part],
          role,
          unitId: unitId('Testnes universitet'),
        },
      })
      expect(granted.status()).toBe(201)
    }
    coordinator = await signIn('coordinator')
    expect(await coordinator.page.getByRole('link', { name: words(interfaceTexts.navRounds) }).count()).toBe(
      1,
    )
  })
})

describe('round', () => {
  it('is set up with its response units, and shows which will probably have a report of their own', async () => {
    await coordinator.go('/rounds/new')
    await field(coordinator, roundTexts.opensOn).fill(today)
    await button(coordinator, roundTexts.saveAndContinue).click()
    await coordinator.page.getByRole('heading', { name: words(roundTexts.unitsTitle) }).waitFor()
    await coordinator.page.getByRole('button', { name: '4', exact: true }).click()
    await coordinator.settled()
    const totals = coordinator.page.locator('.mv-totals')
    await expect.poll(() => totals.innerText()).toMatch(/8\s+svarenheter/)
    await seen(coordinator, /Feltstasjonen/)
    await button(coordinator, roundTexts.saveAndContinue).click()
    await coordinator.page.getByRole('heading', { name: words(roundTexts.launchTitle) }).waitFor()
  })

  it('is launched once the question is answered, and everyone gets an invitation in their language', async () => {
    await button(coordinator, roundTexts.launch).click()
    await coordinator.page
      .getByRole('dialog')
      .getByRole('button', { name: words(roundTexts.launch) })
      .click()
    await seen(coordinator, words(roundTexts.stateOpen))
    const { rounds } = await ask(coordinator, '/api/rounds', roundListSchema)
    expect(rounds).toHaveLength(1)
    roundId = rounds[0]?.id ?? ''
    expect(rounds[0]?.counts).toEqual({ invited: 48, answered: 0 })
    const [nb, nn, en] = await Promise.all(
      ['Akva Een', 'Akva To', 'Akva Tre'].map(async (name) => (await mailsTo(addressOf(name)))[0]),
    )
    expect(new Set([nb?.subject, nn?.subject, en?.subject]).size).toBe(3)
    expect(en?.text).toMatch(/answer/)
    expect(await mailsTo(addressOf('Kort Stilling')), 'below 40 %').toEqual([])
  })

  it('has the dates of the letter: 30 October and 16 December', async () => {
    const round = await ask(coordinator, `/api/rounds/${roundId}`, roundDetailSchema)
    const due = Object.fromEntries(round.deadlines.map((deadline) => [deadline.step, deadline.due]))
    expect(due).toMatchObject({ filing: `${nextYear}-10-30`, summary: `${nextYear}-12-16` })
  })
})

describe('answer', () => {
  let employee: Visitor
  const answered = () => employee.page.locator('input[type=radio]:checked')

  it('opens on a phone with who asks, what is stored and who sees what, in the person’s language', async () => {
    employee = await openVisitor(browser, product.baseUrl, phone)
    await employee.go(`/answer#${await tokenOf('Akva To')}`)
    expect(await employee.page.locator('html').getAttribute('lang')).toBe('nn')
    await seen(employee, 'Seksjon for akvakultur')
    await employee.page
      .getByRole('button', { name: 'Bokmål' })
      .or(employee.page.getByLabel('Bokmål'))
      .first()
      .click()
    await employee.page.getByRole('heading', { name: words(trustTexts.whoSees) }).waitFor()
    expect(await employee.page.locator('html').getAttribute('lang')).toBe('nb')
  })

  it('is given by tapping or by the keyboard, and survives a reload', async () => {
    await button(employee, trustTexts.start).click()
    await employee.page.locator('.choice-row').first().waitFor()
    await employee.page.locator('.choice-row').nth(0).locator('.choice').nth(3).click()
    await employee.page.locator('.choice-row').nth(1).locator('input').first().focus()
    await employee.page.keyboard.press('2')
    await expect.poll(() => answered().count()).toBe(2)
    await employee.page.reload()
    await employee.settled()
    await employee.page.locator('.choice-row').first().waitFor()
    await expect.poll(() => answered().count()).toBe(2)
    const fourth = employee.page.locator('.choice-row').nth(0).locator('input').nth(3)
    expect(await fourth.isChecked()).toBe(true)
  })

  it('is looked over, sent in, and receipted', async () => {
    const next = button(employee, answerTexts.next)
    const review = button(employee, answerTexts.toReview)
    await next.or(review).waitFor()
    while (await next.isVisible()) {
      await next.click()
      await next.or(review).waitFor()
    }
    await review.click()
    await employee.page.getByRole('heading', { name: words(answerTexts.reviewTitle) }).waitFor()
    await button(employee, answerTexts.submit).click()
    await seen(employee, words(answerTexts.sent))
    expect(employee.takeTroubles()).toEqual([])
  })

  it('is given once: the same link says so afterwards, in the person’s language', async () => {
    const token = await tokenOf('Akva To')
    const again = await openVisitor(browser, product.baseUrl, phone)
    await again.go(`/answer#${token}`)
    await again.page.getByRole('heading', { name: words(answerTexts.usedTitle, {}, 'nn') }).waitFor()
    const refused = await again.context.request.post('/api/answer', { data: { token, answers: { day: {} } } })
    expect(refused.status()).toBe(409)
    await again.go('/answer#not-an-invitation-of-this-round-at-all')
    await again.page.getByRole('heading', { name: words(answerTexts.unknownTitle) }).waitFor()
    await again.context.close()
  })

  it('is given by the others too, but by too few at the field station', async () => {
    const { request } = admin.context
    const names = [
      ...['Een', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Aatte'].map((n) => `Akva ${n}`),
      ...['Een', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju'].map((n) => `Marin ${n}`),
      ...['Een', 'To', 'Tre'].map((n) => `Stasjon ${n}`),
      ...['Een', 'To', 'Tre'].map((n) => `Kyst ${n}`),
      ...['Een', 'To', 'Tre', 'Fire'].map((n) => `Dekanat ${n}`),
      ...['Een', 'To', 'Tre', 'Fire', 'Fem', 'Seks'].map((n) => `Historie ${n}`),
      people.leader,
      people.stationLeader,
      people.stranger,
    ]
    for (const [index, name] of names.entries()) {
      const token = await tokenOf(name)
      const opened = await request.post('/api/answer/invitation', { data: { token } })
      const { questionnaire, language } = invitationSchema.parse(await opened.json())
      const sent = await request.post('/api/answer', {
        data: { token, answers: answersOf(questionnaire, index) },
      })
      expect(sent.status(), name).toBe(200)
      usedTokens.push({ token, language })
    }
  })

  it('is refused when a value is not one of the five', async () => {
    const token = await tokenOf('Human Een')
    const refused = await admin.context.request.post('/api/answer', {
      data: { token, answers: { workday: { 'place-suits-tasks': 99 } } },
    })
    expect(refused.status()).toBe(422)
    expect((await refused.json()).code).toBe('answers-invalid')
  })
})

describe('close and release', () => {
  it('shows no result to anybody while the round is open', async () => {
    leader = await signIn('leader')
    representative = await signIn('safetyRepresentative')
    expect(await statusOf(leader, `/api/rounds/${roundId}/units/${coast()}/report`)).toBe(409)
    await leader.go(`/rounds/${roundId}/units/${coast()}/report`)
    await leader.page.getByRole('heading', { name: words(reportTexts.noResultsTitle) }).waitFor()
  })

  it('is one press of the coordinator, after a question that says what will happen', async () => {
    await coordinator.go(`/rounds/${roundId}`)
    await button(coordinator, roundTexts.closeNow).click()
    const dialog = coordinator.page.getByRole('dialog')
    expect(await dialog.innerText()).toContain(words(roundTexts.closeIrreversible))
    await dialog.getByRole('button', { name: words(roundTexts.closeNow) }).click()
    await coordinator.page.getByRole('heading', { name: words(roundTexts.release) }).waitFor()
    await seen(coordinator, words(roundTexts.releaseErasedText))
  })

  it('leaves no single answer in the database, and no way from an invitation to a person', () => {
    const database = new Database(join(product.dataDir, 'medvirk.db'), { readonly: true })
    const count = (sql: string) => database.prepare(sql).pluck().get()
    expect(count('SELECT count(*) FROM answer')).toBe(0)
    expect(
      count(
        'SELECT count(*) FROM invitation WHERE person_id IS NOT NULL OR class_unit_id IS NOT NULL OR answered <> 0',
      ),
    ).toBe(0)
    expect(count('SELECT count(*) FROM invitation')).toBe(48)
    expect(count('SELECT min(n) FROM figure')).toBeGreaterThanOrEqual(5)
    expect(count("SELECT min(n) FROM figure WHERE layer = 'detail'")).toBeGreaterThanOrEqual(10)
    database.close()
  })

  it('tells a late link that the round is closed, in the person’s language', async () => {
    const late = await openVisitor(browser, product.baseUrl, phone)
    await late.go(`/answer#${await tokenOf('Human To')}`)
    await late.page.getByRole('heading', { name: words(answerTexts.closedTitle, {}, 'nn') }).waitFor()
    const sent = await late.context.request.post('/api/answer', {
      data: { token: usedTokens[0]?.token, answers: { workday: { 'place-suits-tasks': 3 } } },
    })
    expect(sent.status()).toBe(410)
    await late.context.close()
  })
})

describe('report', () => {
  it('shows the leader response rate and scale means beside the faculty and the university', async () => {
    await leader.go(`/rounds/${roundId}/units/${coast()}/report`)
    await leader.page.getByRole('heading', { level: 1, name: 'Institutt for kystbiologi' }).waitFor()
    const report = await ask(leader, `/api/rounds/${roundId}/units/${coast()}/report`, reportSchema)
    // 8 + 7 in the sections, 3 at the station, 3 and the station's leader in the institute itself.
    expect(report.rate).toMatchObject({ answered: 22 })
    expect(report.leaderCountsAt?.nb).toBe('Det naturvitenskapelige fakultet')
    expect(report.parent?.name.nb).toBe('Det naturvitenskapelige fakultet')
    expect(report.institution?.name.nb).toBe('Testnes universitet')
    const [goals] = report.themes.flatMap(({ scales }) => scales)
    expect(goals?.figure).toMatchObject({ state: 'shown', mean: expect.any(Number) })
    await seen(leader, goals?.title.nb ?? '')
    await button(leader, reportTexts.asTable).click()
    expect(await leader.page.getByRole('table').first().innerText()).toContain(goals?.title.nb)
  })

  it('of the field station is the report of the institute where its answers count, named', async () => {
    const stationLeader = await signIn('stationLeader')
    await stationLeader.go(`/rounds/${roundId}/units/${unitId('Feltstasjonen')}/report`)
    await seen(stationLeader, /Institutt for kystbiologi/)
    const path = `/api/rounds/${roundId}/units/${unitId('Feltstasjonen')}/report`
    const report = await ask(stationLeader, path, reportSchema)
    expect(report.figuresOf.id).toBe(coast())
    await stationLeader.context.close()
  })

  it('does not exist for the leader of another faculty', async () => {
    const stranger = await signIn('stranger')
    for (const path of [`/rounds/${roundId}/units/${coast()}/report`, `/units/${coast()}`]) {
      await stranger.go(path)
      expect(await stranger.page.content()).not.toContain('kystbiologi')
    }
    for (const path of ['report', 'plan', 'filing', 'forms/summary-and-evaluation'])
      expect(await statusOf(stranger, `/api/rounds/${roundId}/units/${coast()}/${path}`)).toBe(404)
    await stranger.context.close()
  })
})

describe('action plan', () => {
  const planPath = () => `/rounds/${roundId}/units/${coast()}/plan`
  const loadPlan = () => ask(leader, `/api${planPath()}`, planSchema)

  async function write(focus: 'keep' | 'improve', measure: string, responsible: string): Promise<void> {
    const add = leader.page.getByRole('button', { name: words(followUpTexts.addMeasure) })
    await add.nth(focus === 'keep' ? 0 : 1).click()
    await field(leader, followUpTexts.measure).fill(measure)
    await field(leader, followUpTexts.responsible).fill(responsible)
    if (focus === 'keep') await field(leader, followUpTexts.ongoingChoice).check()
    await leader.page.getByRole('button', { name: words(followUpTexts.finishEditing), exact: true }).click()
    await leader.page.locator('.mv-measure-editor').waitFor({ state: 'detached' })
  }

  it('holds measures to keep and to improve, and says what is missing before it can be signed', async () => {
    await leader.go(planPath())
    await write('keep', 'Onsdagslunsj med et kort faglig innlegg', 'Seksjonslederne')
    await write('improve', 'Felles plan for tokt og undervisning', 'Studieleder')
    await button(leader, followUpTexts.makeReady).click()
    await seen(leader, words(followUpTexts.gapsFirst))
    expect(await loadPlan()).toMatchObject({ state: 'draft', gaps: [{ missing: 'deadline' }] })
  })

  it('is made ready when everything has a responsible and a deadline', async () => {
    await leader.page
      .getByRole('button', { name: words(followUpTexts.editMeasure, { number: '2' }) })
      .first()
      .click()
    await field(leader, followUpTexts.deadline).fill(`${nextYear}-06-30`)
    await leader.page.getByRole('button', { name: words(followUpTexts.finishEditing), exact: true }).click()
    await leader.page.locator('.mv-measure-editor').waitFor({ state: 'detached' })
    await button(leader, followUpTexts.makeReady).click()
    await button(leader, followUpTexts.sign).waitFor()
    expect(await loadPlan()).toMatchObject({ state: 'ready', gaps: [] })
  })

  it('has its consultation confirmed by the safety representative, with a remark', async () => {
    await representative.go(planPath())
    await field(representative, followUpTexts.remark, {}).fill('Ventilasjonen må tas med neste gang.')
    await button(representative, followUpTexts.confirmConsultation).click()
    await seen(representative, 'Ventilasjonen må tas med neste gang.')
    expect((await loadPlan()).consultation).toMatchObject({ by: 'Tor Moe', changedSince: false })
    expect(await button(representative, followUpTexts.sign).count()).toBe(0)
  })

  it('is signed by the leader, and locked', async () => {
    await leader.go(planPath())
    await button(leader, followUpTexts.sign).click()
    await leader.page
      .getByRole('dialog')
      .getByRole('button', { name: words(followUpTexts.sign) })
      .click()
    await expect.poll(async () => (await loadPlan()).state).toBe('signed')
    const { measures } = await loadPlan()
    const changed = await leader.context.request.put(`/api${planPath()}/measures/${measures[0]?.id}`, {
      data: { ...measures[0], id: undefined, text: 'noe annet' },
    })
    expect(changed.status()).toBe(409)
    expect((await loadPlan()).measures).toEqual(measures)
  })
})

describe('deadlines', () => {
  it('are met by recording case number and date from the records system, by its name', async () => {
    await leader.go(`/rounds/${roundId}/units/${coast()}/plan`)
    await leader.page
      .getByRole('heading', { name: words(followUpTexts.filing, { system: 'ePhorte' }) })
      .waitFor()
    await field(leader, followUpTexts.caseNumber).fill('2026/1204')
    await field(leader, followUpTexts.filedOn).fill(today)
    await button(leader, followUpTexts.recordFiling).click()
    await seen(leader, /2026\/1204/)
  })

  it('are met by the day the follow-up meeting was held', async () => {
    await leader.go(`/units/${coast()}`)
    await button(leader, followUpTexts.recordMeeting).first().click()
    await leader.page
      .getByRole('dialog')
      .getByRole('button', { name: words(interfaceTexts.save) })
      .click()
    await button(leader, followUpTexts.changeDate).waitFor()
  })

  it('are met by «Oppsummering og evaluering», filled in by the leader with the safety representative', async () => {
    const place = `rounds/${roundId}/units/${coast()}`
    const path = `/forms/${place}/summary-and-evaluation`
    const saved = async () =>
      (await ask(leader, `/api/${place}/forms/summary-and-evaluation`, formSchema)).answers
    await leader.go(path)
    await button(leader, formsTexts.sign).click()
    await seen(leader, words(formsTexts.gaps))
    await leader.page.getByText('Ja, i ett møte').click()
    await leader.page.locator('.choice-row').first().locator('.choice').nth(3).click()
    await expect.poll(saved).toMatchObject({ 'meeting-held': expect.anything(), effect: 4 })

    await representative.go(path)
    await button(representative, formsTexts.confirm).click()
    await seen(representative, /Tor Moe/)

    await leader.go(path)
    await button(leader, formsTexts.sign).click()
    await leader.page
      .getByRole('dialog')
      .getByRole('button', { name: words(formsTexts.sign) })
      .click()
    await seen(leader, words(formsTexts.locked))
  })

  it('can be moved for one unit, with a reason', async () => {
    await coordinator.go(`/rounds/${roundId}/progress`)
    await coordinator.page.getByRole('searchbox').fill('historie')
    await coordinator.page.getByRole('button', { name: /^Institutt for historie/ }).click()
    const dialog = coordinator.page.getByRole('dialog')
    await dialog
      .getByRole('button', { name: words(progressTexts.moveDeadlineOf, { step: 'Arkiver' }) })
      .click()
    await dialog.locator('input[type=date]').fill(`${nextYear}-11-15`)
    await dialog.locator('textarea').fill('Ny leder fra høsten.')
    await dialog.locator('form').getByRole('button').first().click()
    const historyFiling = async () => {
      const { units } = await ask(coordinator, `/api/rounds/${roundId}/progress`, progressSchema)
      const history = units.find(({ name }) => name.nb === 'Institutt for historie')
      return history?.statuses.find(({ step }) => step === 'filing')
    }
    await expect.poll(historyFiling).toMatchObject({ due: `${nextYear}-11-15`, moved: true })
  })
})

describe('progress overview', () => {
  it('shows every unit with step, deadline and state, and never a score', async () => {
    await coordinator.go(`/rounds/${roundId}/progress`)
    const progress = await ask(coordinator, `/api/rounds/${roundId}/progress`, progressSchema)
    expect(progress.units).toHaveLength(8)
    const institute = progress.units.find(({ id }) => id === coast())
    expect(institute?.statuses.map(({ state }) => state)).toEqual(Array(6).fill('done'))
    expect(progress.units.find(({ name }) => name.nb === 'Feltstasjonen')?.countedAt?.nb).toBe(
      'Institutt for kystbiologi',
    )
    expect(/"(mean|answered|percent|n)"/.test(JSON.stringify(progress.units))).toBe(false)
    await seen(coordinator, 'Institutt for kystbiologi')
  })

  it('is downloaded as a sheet', async () => {
    const download = coordinator.page.waitForEvent('download')
    await button(coordinator, progressTexts.download).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
    const { csv } = await ask(coordinator, `/api/rounds/${roundId}/progress/sheet`, progressSheetSchema)
    expect(csv).toContain('Institutt for historie')
  })

  it('shows the records officer what is filed', async () => {
    const officer = await signIn('recordsOfficer')
    await officer.go('/filings')
    expect(await statusOf(officer, `/api/rounds/${roundId}/units/${coast()}/report`)).toBe(404)
    expect(await statusOf(officer, '/api/filings')).toBe(200)
    await officer.context.close()
  })

  it('ran through the whole year without an error on any page', () => {
    for (const visitor of [coordinator, leader, representative])
      expect(visitor.takeTroubles([404, 409])).toEqual([])
  })
})
