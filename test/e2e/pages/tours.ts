/** Every page of every role in the demo, with the dialogs and states that look different. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Text } from '#shared/language.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { caseErrorTexts, caseNumberTexts } from '#shared/texts/case-numbers.ts'
import { codeTexts } from '#shared/texts/code.ts'
import { deputyTexts } from '#shared/texts/deputy.ts'
import { feedTexts } from '#shared/texts/feed.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { filingPackageTexts } from '#shared/texts/filing-package.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingDateTexts } from '#shared/texts/meeting-date.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { ownTexts } from '#shared/texts/own.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { words } from '../words.ts'
import { absenceStops } from './absence.ts'
import { answerStops } from './answer.ts'
import { closingStops, coordinatorStops } from './coordinator.ts'
import { earlierStops } from './earlier.ts'
import { meetingStops } from './meeting.ts'
import { questionnaireImportStops, questionnaireStops } from './questionnaires.ts'
import { address, again, pressed, type Stop, type Tour } from './tour.ts'

const unknownToken = 'A'.repeat(43)
const unknownRound = '00000000-0000-4000-8000-000000000000'

/** Everything that anybody may open without being known. */
const visitorStops: Stop[] = [
  address('sign-in', () => '/login'),
  pressed('sign-in-wrong-address', accessTexts.sendLink),
  {
    name: 'sign-in-link-sent',
    async open({ visitor }) {
      await visitor.page.getByLabel(words(accessTexts.email)).fill('kari.nordmann@example.org')
      await visitor.page.getByRole('button', { name: words(accessTexts.sendLink) }).click()
      await visitor.page.getByRole('heading', { name: words(accessTexts.linkOnItsWayTitle) }).waitFor()
    },
  },
  pressed('sign-in-no-code', accessTexts.signInWithCode),
  address('sign-in-by-link', () => `/login/${unknownToken}`),
  { ...pressed('sign-in-link-unknown', accessTexts.redeem), refusals: [404] },
  address('sign-in-done', () => '/login/done'),
  address('sign-in-with-provider-not-done', () => '/login/with/nobody?error=access_denied', [404]),
  address('set-up-done-before', () => `/setup/${unknownToken}`),
  again(address('not-signed-in', () => '/roles')),
  address('nothing-here', () => '/somewhere/else'),
  again(address('form-not-signed-in', () => '/forms/rounds/1/units/2/three')),
  address('answer-box', ({ open }) => `/box/${open}`),
  address('answer-box-not-whole', () => '/box/half'),
  address('answer-box-unknown', () => `/box/${unknownRound}`, [404]),
  address('methodology', () => '/methodology'),
  address('anonymity', () => '/anonymity'),
  address('key-holders', () => '/key-holders'),
  address('accessibility', () => '/tilgjengelighet'),
  address('privacy', () => '/personvern'),
  address('answer-link-not-whole', () => '/answer'),
  { ...address('answer-link-unknown', () => `/answer#${unknownToken}.${'A'.repeat(16)}`), refusals: [404] },
]

const planStops: Stop[] = [
  address('plan', ({ current, unit }) => `/rounds/${current}/units/${unit}/plan`),
  pressed('plan-measure-open', planTexts.editMeasure, { number: '1' }),
]

const formStop = address(
  'summary',
  ({ current, unit }) => `/forms/rounds/${current}/units/${unit}/summary-and-evaluation`,
)

const leaderStops: Stop[] = [
  address('home', () => '/'),
  {
    name: 'phone-menu',
    async open({ visitor }) {
      await visitor.page.setViewportSize({ width: 390, height: 844 })
      await visitor.page.getByRole('button', { name: words(interfaceTexts.menu), exact: true }).click()
    },
  },
  address('waiting', () => '/waiting'),
  address('deputies', ({ unit }) => `/units/${unit}/deputies`),
  pressed('deputies-new', deputyTexts.add),
  address('planning', ({ current, unit }) => `/rounds/${current}/units/${unit}/planning/planning`),
  address('sittings', ({ current, unit }) => `/rounds/${current}/units/${unit}/sittings/meeting`),
  address('risk', ({ current, unit }) => `/rounds/${current}/units/${unit}/risk/risk`),
  address('agenda', ({ current, unit }) => `/rounds/${current}/units/${unit}/agenda/agenda`),
  address('inquiries', ({ current, unit }) => `/rounds/${current}/units/${unit}/inquiries`),
  address('assistance', ({ current, unit }) => `/rounds/${current}/units/${unit}/assistance`),
  address('asked-for-help', () => '/assistance'),
  address('report', ({ current, unit }) => `/rounds/${current}/units/${unit}/report`),
  pressed('report-as-table', reportTexts.asTable),
  address('scale', ({ current, unit }) => `/rounds/${current}/units/${unit}/report/scales/goal-clarity`),
  {
    name: 'scale-tables',
    async open({ visitor: { page } }) {
      await page.getByText(words(scaleTexts.trendTable)).click()
    },
  },
  address(
    'scale-sensitive',
    ({ current, unit }) => `/rounds/${current}/units/${unit}/report/scales/safety-from-harassment`,
  ),
  again(address('report-earlier', ({ earlier, unit }) => `/rounds/${earlier}/units/${unit}/report`)),
  address('report-while-open', ({ open, unit }) => `/rounds/${open}/units/${unit}/report`, [409]),
  address('report-counted-above', ({ current, smallUnit }) => `/rounds/${current}/units/${smallUnit}/report`),
  ...planStops,
  pressed('plan-measure-remove', planTexts.remove),
  address(
    'plan-suggestions',
    ({ current, unit }) => `/rounds/${current}/units/${unit}/plan?scale=recognition`,
  ),
  address('plan-history', ({ current, unit }) => `/rounds/${current}/units/${unit}/plan/history`),
  {
    name: 'plan-ready',
    async open({ visitor, places }) {
      await visitor.go(`/rounds/${places.current}/units/${places.unit}/plan`)
      await visitor.page.getByRole('button', { name: words(planTexts.makeReady), exact: true }).click()
      await visitor.page.getByRole('button', { name: words(planTexts.sign), exact: true }).waitFor()
    },
  },
  pressed('plan-sign', planTexts.sign),
  address('plan-earlier', ({ earlier, unit }) => `/rounds/${earlier}/units/${unit}/plan`),
  formStop,
  pressed('summary-incomplete', formsTexts.sign),
  ...meetingStops,
  address('absence', ({ unit }) => `/units/${unit}/absence`),
  address('wheel', () => '/wheel'),
  address('calendar', () => '/calendar'),
  pressed('calendar-made', feedTexts.make),
  pressed('calendar-renew', feedTexts.renew),
  again(
    address('sittings-again', ({ current, unit }) => `/rounds/${current}/units/${unit}/sittings/meeting`),
  ),
  pressed('sittings-finished', meetingDateTexts.changeDate),
]

const representativeStops: Stop[] = [address('home', () => '/'), ...planStops.slice(0, 1), formStop].map(
  again,
)

const unionStops: Stop[] = [
  address('units-followed', () => '/followed'),
  address('report-of-followed', ({ current, unit }) => `/rounds/${current}/units/${unit}/report`),
  again(address('not-for-followers', ({ unit }) => `/units/${unit}`, [404])),
]

const strangerStops: Stop[] = [
  address('home', () => '/'),
  address('nothing-of-others', ({ unit }) => `/units/${unit}`, [404]),
  address('no-form-of-others', formPathOfLeader, [404]),
]

function formPathOfLeader({ current, unit }: { current: string; unit: string }): string {
  return `/forms/rounds/${current}/units/${unit}/summary-and-evaluation`
}

const hrStops: Stop[] = [
  address('sessions', () => '/sessions'),
  address('own-data', () => '/my-data'),
  again(address('progress-of-all', ({ current }) => `/rounds/${current}/progress`)),
  again(address('round-open', ({ open }) => `/rounds/${open}`)),
  again(address('units', () => '/units')),
  {
    name: 'units-lacking-somebody',
    async open({ visitor: { page } }) {
      await page.getByLabel(words(organisationTexts.onlyMissing)).check()
    },
  },
]

const recordsStops: Stop[] = [
  address('filings', () => '/filings'),
  {
    name: 'filings-all',
    async open({ visitor: { page } }) {
      await page.getByRole('button', { name: words(recordsTexts.filterAll) }).click()
    },
  },
  {
    name: 'filing-record',
    async open({ visitor: { page } }) {
      await page.locator('.mv-filings .mv-row-way button').first().click()
    },
  },
  {
    name: 'filing-package',
    async open({ visitor: { page, settled } }) {
      await page.getByText(words(filingPackageTexts.look)).click()
      await page.getByText(words(filingPackageTexts.valid)).waitFor()
      await page.getByText(words(filingPackageTexts.message), { exact: true }).last().click()
      await settled()
    },
  },
  pressed('filing-incomplete', filingTexts.recordFiling),
  address('case-numbers', () => '/filings/case-numbers'),
  {
    name: 'case-numbers-wrong',
    async open({ visitor: { page, settled } }) {
      const file = 'enhetskode;saksnummer\nx;2026/1\nx;\n'
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'saker.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
      await page.getByRole('button', { name: words(caseNumberTexts.check) }).click()
      await page.getByText(words(caseErrorTexts['unknown-unit'])).first().waitFor()
      await settled()
    },
  },
  address('filing-receipts', () => '/filings/receipts'),
  address('document-filing', ({ current, unit }) => `/rounds/${current}/units/${unit}/filings/plan`),
  {
    ...address('filing-settings', () => '/filing-settings'),
    async open({ visitor }) {
      await visitor.go('/filing-settings')
      await visitor.page.getByText(words(filingPackageTexts.valid)).waitFor()
    },
  },
  {
    name: 'filing-settings-incomplete',
    async open({ visitor: { page, settled } }) {
      await page.getByRole('button', { name: words(filingSettingsTexts.accessAdd) }).click()
      await page.getByRole('button', { name: words(interfaceTexts.save) }).click()
      await settled()
    },
  },
  address('access-requests', () => '/access-requests'),
  pressed('access-register', accessRequestTexts.register),
  {
    name: 'access-request',
    wholePage: true,
    async open({ visitor }) {
      await visitor.go('/access-requests')
      await visitor.page.getByRole('table').getByRole('link').first().click()
      await visitor.page.getByRole('checkbox').first().waitFor()
      await visitor.settled()
    },
  },
  {
    name: 'access-chosen',
    async open({ visitor: { page } }) {
      await page.getByLabel(words(accessRequestTexts.chooseAll)).check()
    },
  },
  pressed('access-refuse', accessRequestTexts.refuse),
  pressed('access-refuse-incomplete', accessRequestTexts.saveDecision),
]

const adminStops: Stop[] = [
  address('safety-areas', () => '/safety-areas'),
  address('register', () => '/register'),
  {
    name: 'register-errors',
    open: ({ visitor: { page, settled } }) =>
      check(page, settled, exampleFile('enheter.csv').replace('0110;', '0199;'), exampleFile('ansatte.csv')),
  },
  {
    name: 'register-preview',
    open: ({ visitor: { page, settled } }) =>
      check(page, settled, exampleFile('enheter.csv'), exampleFile('ansatte.csv')),
  },
  again(address('units', () => '/units')),
  address('roles', () => '/roles'),
  pressed('role-grant', rolesTexts.grant),
  {
    name: 'role-remove',
    async open({ visitor: { page } }) {
      await page.keyboard.press('Escape')
      await page
        .getByRole('button', { name: words(rolesTexts.remove) })
        .first()
        .click()
    },
  },
  {
    name: 'confirm-login',
    refusals: [403],
    /** As if the login were older than it is. The button behind the dialog waits as long as it is open. */
    async open({ visitor: { page } }) {
      const problem = { type: 'about:blank', title: '', status: 403, instance: '', code: 'login-too-old' }
      await page.route(
        (url) => url.pathname.startsWith('/api/role-assignments/'),
        (route) => route.fulfill({ status: 403, json: problem }),
        { times: 1 },
      )
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words(rolesTexts.remove) })
        .click()
      await page.getByRole('heading', { name: words(codeTexts.confirmTitle) }).waitFor()
    },
  },
  {
    name: 'confirm-login-no-code',
    async open({ visitor: { page } }) {
      await page.getByRole('button', { name: words(codeTexts.sendCode) }).click()
      await page.getByRole('button', { name: words(codeTexts.confirm) }).click()
      await page.getByText(words(codeTexts.codeMissing)).first().waitFor()
    },
  },
  address('audit-log', () => '/audit'),
  address('settings', () => '/settings'),
  address('retention', () => '/retention'),
  {
    name: 'retention-wrong',
    async open({ visitor: { page } }) {
      await page.getByRole('textbox').first().fill('1')
      await page.getByRole('button', { name: words(interfaceTexts.save) }).click()
    },
  },
  address('outbox', () => '/outbox'),
  address('server-state', () => '/server-state'),
  address('mail-texts', () => '/mail-texts'),
  address('mail-words', () => '/mail-texts/results-open'),
  address('mailbox', () => '/mailbox'),
  {
    name: 'mail',
    async open({ visitor: { page } }) {
      await page.locator('summary').first().click()
    },
  },
  ...questionnaireStops,
  ...questionnaireImportStops,
  ...absenceStops,
  ...earlierStops,
  {
    name: 'own',
    wholePage: true,
    /** An employee without any role signs in all the same, and meets what there is to read of the own unit. */
    async open({ visitor, link }) {
      await visitor.go(link('employee-signed-in'))
      await visitor.page.getByRole('heading', { name: words(ownTexts.title) }).waitFor()
      await visitor.settled()
    },
  },
  read('own-plan', ownTexts.readPlan),
  read('own-report', ownTexts.readResults),
]

/** What an employee reads: reached from the own page. */
function read(name: string, way: Text): Stop {
  return {
    name,
    wholePage: true,
    again: true,
    async open({ visitor }) {
      await visitor.go('/own')
      await visitor.page
        .getByRole('link', { name: words(way) })
        .first()
        .click()
      await visitor.settled()
    },
  }
}

async function check(page: Page, settled: () => Promise<void>, units: string, people: string): Promise<void> {
  const choose = (label: Text, text: string) =>
    page
      .locator('input[type=file]')
      .and(page.getByLabel(words(label), { exact: true }))
      .setInputFiles({ name: 'file.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose(registerPageTexts.unitsFile, units)
  await choose(registerPageTexts.peopleFile, people)
  await page.getByRole('button', { name: words(registerPageTexts.check) }).click()
  await page.locator('.mv-register-preview').waitFor()
  await settled()
}

function exampleFile(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../register', name), 'utf8')
}

export const tours: Tour[] = [
  { name: 'everybody', whose: 'everybody’s', role: null, stops: visitorStops },
  { name: 'employee', whose: 'the employee’s', role: null, stops: answerStops },
  { name: 'leader', whose: 'the leader’s', role: 'leader', stops: leaderStops },
  {
    name: 'representative',
    whose: 'the safety representative’s',
    role: 'safety-representative',
    stops: representativeStops,
  },
  { name: 'coordinator', whose: 'the coordinator’s', role: 'coordinator', stops: coordinatorStops },
  { name: 'hr', whose: 'HR’s', role: 'hr', stops: hrStops },
  {
    name: 'union',
    whose: 'the union representative’s',
    role: 'union-representative',
    stops: unionStops,
  },
  { name: 'records', whose: 'the records officer’s', role: 'records-officer', stops: recordsStops },
  { name: 'admin', whose: 'the administrator’s', role: 'admin', stops: adminStops },
  { name: 'stranger', whose: 'the stranger’s', role: 'stranger', stops: strangerStops },
]

/** To be taken when all others are done. */
export const lastTour: Tour = {
  name: 'end',
  whose: 'the end of a round’s',
  role: 'coordinator',
  stops: closingStops,
}
