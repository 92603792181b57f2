/** The leader’s, the safety representative’s, the coordinator’s and the administrator’s work, without a mouse. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '#shared/language.ts'
import { mailboxSchema } from '#shared/mail.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { deadlineTexts } from '#shared/texts/deadline.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { organisationTexts } from '#shared/texts/organisation.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ask } from '../ask.ts'
import type { Visit } from '../pages/tour.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { arrive, goesOn, pickFile, press, tabTo, type } from './keys.ts'

/** Asks for a link, finds it in the mailbox of the demo, and signs in with it. */
export async function signIn({ visitor, link }: Visit): Promise<void> {
  const { page, context } = visitor
  await visitor.go(link('admin'))
  const { mails } = await ask(visitor, '/api/mailbox', mailboxSchema)
  const to = mails.map((mail) => mail.to).find(Boolean) ?? ''
  await context.clearCookies()
  await visitor.go('/login')
  await press(visitor, accessTexts.sendLink)
  await page.keyboard.type(to)
  await press(visitor, accessTexts.sendLink)
  await arrive(visitor, words(accessTexts.linkOnItsWayTitle))
  await visitor.go(link('admin'))
  const found = await ask(visitor, `/api/mailbox?to=${encodeURIComponent(to)}`, mailboxSchema)
  // The browser goes on keeping what it asked with.
  await context.clearCookies({ name: 'medvirk_session' })
  await visitor.go(found.mails.map(({ text }) => /\/login\/\S+/.exec(text)?.[0]).find(Boolean) ?? '')
  await press(visitor, accessTexts.redeem)
}

/** From the unit to the results, one scale, the plan, a measure, the signature and the filing. */
async function leadersYear({ visitor, link, places }: Visit): Promise<void> {
  const { page } = visitor
  await visitor.go(link('leader'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expectHash(visitor, '#content')
  await visitor.go(link('leader'))
  await press(visitor, interfaceTexts.navReport, { role: 'link' })
  await arrive(visitor, new RegExp(places.unitName))
  await press(visitor, reportTexts.asTable, { key: 'Space' })
  await tabTo(visitor, page.locator('main a[href*="/scales/"]'))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/scales/**')
  await goesOn(visitor)
  await press(visitor, interfaceTexts.navPlan, { role: 'link' })
  await arrive(visitor, words(planTexts.planTitle))

  await press(visitor, planTexts.addMeasureIn, { values: { focus: 'Bevare' } })
  const editor = page.locator('.mv-measure-editor')
  await editor.waitFor()
  await type(visitor, planTexts.measure, 'Onsdagslunsj', editor)
  await type(visitor, planTexts.responsible, 'Seksjonslederne', editor)
  await tabTo(visitor, editor.getByLabel(words(planTexts.deadline), { exact: true }))
  // The last of its choices: ongoing.
  await page.keyboard.press('End')
  await press(visitor, planTexts.finishEditing)
  await editor.waitFor({ state: 'detached' })
  await press(visitor, planTexts.addMeasureIn, { values: { focus: 'Forbedre' } })
  await editor.waitFor()
  await press(visitor, planTexts.remove, { within: editor })
  await page.keyboard.press('Escape')
  await goesOn(visitor)
  await page.keyboard.press('Enter')
  await press(visitor, planTexts.remove, { within: page.getByRole('dialog') })
  await editor.waitFor({ state: 'detached' })
  await goesOn(visitor)

  await press(visitor, planTexts.makeReady)
  await press(visitor, planTexts.sign)
  await press(visitor, planTexts.sign, { within: page.getByRole('dialog') })
  await type(visitor, filingTexts.caseNumber, '2026/1204')
  await tabTo(visitor, page.getByLabel(words(filingTexts.filedOn)))
  await page.keyboard.type(todayTyped())
  await press(visitor, filingTexts.recordFiling)
  await page.getByText('2026/1204').waitFor()
  await goesOn(visitor)
}

/** Both have to do with the same plan, which is no longer what was agreed on when the other changes it meanwhile. */
export async function planTogether(visit: Visit): Promise<void> {
  await consultation(visit)
  await leadersYear(visit)
}

async function consultation({ visitor, link, places }: Visit): Promise<void> {
  const { page } = visitor
  await visitor.go(link('safety-representative'))
  await visitor.go(`/rounds/${places.current}/units/${places.unit}/plan`)
  const confirm = page.getByRole('button', { name: words(consultationTexts.confirm), exact: true })
  await tabTo(visitor, page.getByRole('textbox', { name: words(consultationTexts.remark) }))
  await page.keyboard.type('Ventilasjonen neste gang')
  await press(visitor, consultationTexts.confirm)
  await confirm.waitFor({ state: 'detached' })
  await goesOn(visitor)
}

/** Registers a request for access, decides on all reports together, then on one otherwise, and answers it. */
export async function accessDecided({ visitor, link }: Visit): Promise<void> {
  const { page } = visitor
  const dialog = page.getByRole('dialog')
  await visitor.go(link('records-officer'))
  await press(visitor, interfaceTexts.navAccessRequests, { role: 'link' })
  await arrive(visitor, words(accessRequestTexts.listTitle))
  await press(visitor, accessRequestTexts.register)
  await type(visitor, accessRequestTexts.reference, '2026/77', dialog)
  await press(visitor, interfaceTexts.save, { within: dialog })
  await arrive(visitor, words(accessRequestTexts.title, { reference: '2026/77' }))
  await tabTo(visitor, page.getByLabel(words(accessRequestTexts.chooseAll)))
  await page.keyboard.press('Space')
  await tabTo(
    visitor,
    page.getByRole('button', { name: words(accessRequestTexts.release), exact: true }),
    'Shift+Tab',
  )
  await page.keyboard.press('Enter')
  await press(visitor, accessRequestTexts.saveDecision, { within: dialog })
  await press(visitor, accessRequestTexts.changeOf, { values: { report: '' } })
  await tabTo(visitor, dialog.getByRole('radio', { name: words(accessRequestTexts.release) }))
  await page.keyboard.press('ArrowDown')
  await tabTo(visitor, dialog.getByRole('radio', { name: /§ 13/ }))
  await page.keyboard.press('Space')
  await type(visitor, accessRequestTexts.reason, 'Kan kjennes igjen', dialog)
  await press(visitor, accessRequestTexts.saveDecision, { within: dialog })
  await tabTo(
    visitor,
    page.getByRole('button', { name: words(accessRequestTexts.answer), exact: true }),
    'Shift+Tab',
  )
  await page.keyboard.press('Enter')
  await press(visitor, accessRequestTexts.answer, { within: dialog })
  await page.getByRole('checkbox').first().waitFor({ state: 'detached' })
  await goesOn(visitor)
}

/** Finds a unit in the overview and moves its deadline; sets a round up until the question whether to launch. */
export async function coordinatorsRound({ visitor, link, places }: Visit): Promise<void> {
  const { page } = visitor
  await visitor.go(link('coordinator'))
  await tabTo(visitor, page.getByRole('searchbox'))
  await page.keyboard.type(places.unitName)
  await tabTo(visitor, page.getByRole('button', { name: new RegExp(`^${places.unitName}`) }))
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await press(visitor, progressTexts.moveDeadlineOf, { within: panel, values: { step: '' } })
  await type(visitor, deadlineTexts.reason, 'Møtet måtte flyttes', panel)
  await press(visitor, deadlineTexts.moveDeadline, { within: panel })
  await panel.getByLabel(words(deadlineTexts.reason)).waitFor({ state: 'detached' })
  await goesOn(visitor)
  await page.keyboard.press('Escape')
  await goesOn(visitor)

  await press(visitor, interfaceTexts.navRounds, { role: 'link' })
  await press(visitor, roundTexts.newRound, { role: 'link' })
  await arrive(visitor, words(draftTexts.datesTitle))
  await tabTo(visitor, page.getByLabel(words(draftTexts.opensOn), { exact: true }))
  await page.keyboard.type(todayTyped())
  for (const language of ['languageBokmaal', 'languageNynorsk', 'languageEnglish'] as const) {
    const label = words(draftTexts.roundTitle, { language: words(draftTexts[language]) })
    await tabTo(visitor, page.getByLabel(label))
    await page.keyboard.type('Arbeidsmiljø')
  }
  await press(visitor, draftTexts.saveAndContinue)
  await arrive(visitor, words(draftTexts.unitsTitle))
  await tabTo(visitor, page.getByRole('checkbox', { disabled: false }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await press(visitor, draftTexts.saveAndContinue)
  await press(visitor, draftTexts.saveAndContinue)
  await arrive(visitor, words(draftTexts.launchTitle))
  await tabTo(visitor, page.getByRole('radio'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await press(visitor, draftTexts.launch)
  await page.keyboard.press('Escape')
  await goesOn(visitor)
}

/** Reads a register file, gives a role and takes it back, and writes what the page on privacy says. */
export async function administratorsDay({ visitor, link }: Visit): Promise<void> {
  const { page } = visitor
  await visitor.go(link('admin'))
  await chooseFile(visitor, registerPageTexts.unitsFile, 'enheter.csv')
  await chooseFile(visitor, registerPageTexts.peopleFile, 'ansatte.csv')
  await press(visitor, registerPageTexts.check)
  await page.locator('.mv-register-preview').waitFor()
  await goesOn(visitor)

  await press(visitor, interfaceTexts.navRoles, { role: 'link' })
  await arrive(visitor, words(rolesTexts.title))
  await press(visitor, rolesTexts.grant)
  const dialog = page.getByRole('dialog')
  await press(visitor, rolesTexts.grant, { within: dialog })
  await type(visitor, rolesTexts.email, 'per.prove@nordhavn.example', dialog)
  await type(visitor, rolesTexts.name, 'Per Prøve', dialog)
  await press(visitor, rolesTexts.grant, { within: dialog })
  await page.getByRole('rowheader', { name: /^Per Prøve/ }).waitFor()
  await goesOn(visitor)
  await tabTo(visitor, page.getByRole('button', { name: /Per Prøve$/ }))
  await page.keyboard.press('Enter')
  await press(visitor, rolesTexts.remove, { within: dialog })
  await page.getByRole('rowheader', { name: /^Per Prøve/ }).waitFor({ state: 'detached' })
  await goesOn(visitor)

  await press(visitor, interfaceTexts.navSettings, { role: 'link' })
  await type(visitor, organisationTexts.dataProtectionContact, 'Ida Personvern, 55 50 00 00')
  await page.keyboard.press('Enter')
  await page.getByText(words(organisationTexts.noticesSaved)).waitFor()
  await goesOn(visitor)
}

async function chooseFile(visitor: Visitor, label: Text, name: string): Promise<void> {
  const buffer = readFileSync(join(import.meta.dirname, '../../register', name))
  await pickFile(visitor, label, { name, mimeType: 'text/csv', buffer })
}

function expectHash({ page }: Visitor, hash: string): void {
  if (new URL(page.url()).hash !== hash) throw new Error(`The first press of Tab does not lead to ${hash}`)
}

/** As it is typed into a date field of this browser, which speaks American English: month, day, year. */
function todayTyped(): string {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })
    .format(new Date())
    .split('-')
  return `${month}${day}${year}`
}
