/** From a signed plan to its place in the records system: by hand, and by a folder that the records system watches. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filingTexts } from '#shared/texts/filing.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { type CastName, units } from '../cast.ts'
import { opened, xml } from '../handout/opened.ts'
import { measureWith } from '../measures.ts'
import { receiptXml, refusalXml } from '../records/receipts.ts'
import { holdRound, roundId } from '../released-round.ts'
import { openBrowser } from './browser.ts'
import { button, field, seen } from './on-page.ts'
import { accessFaults } from './pages/axe.ts'
import { openUniversity, type University } from './university.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

const folder = mkdtempSync(join(tmpdir(), 'medvirk-archive-'))
const place = (unit: string) => `/rounds/${roundId}/units/${unit}`
let year: University

beforeAll(async () => {
  year = await openUniversity(await openBrowser(), holdRound, { FILING_DIR: folder })
  year.on('2026-10-20')
})
afterAll(async () => {
  await year.browser.close()
  await year.stop()
  rmSync(folder, { recursive: true })
})

async function signPlan(name: CastName, unit: string): Promise<void> {
  const plan = `${place(unit)}/plan`
  const { revision } = await year.send(name, 'post', `${plan}/measures`, measureWith({ text: 'Lunsj' }))
  await year.send(name, 'put', `${plan}/state`, { revision, state: 'ready' })
  await year.send(name, 'post', `${plan}/signature`, { revision: revision + 1 })
}

/** What lies there for the records system, once there is so much. */
async function packages(count: number): Promise<string[]> {
  await expect.poll(() => readdirSync(join(folder, 'out')).length).toBe(count)
  return readdirSync(join(folder, 'out')).sort()
}

/** The records system takes a package, and answers. */
async function answers(name: string, answer: (key: string) => string): Promise<void> {
  const message = xml(opened(readFileSync(join(folder, 'out', name))), 'arkivmelding.xml')
  rmSync(join(folder, 'out', name))
  const entry = /<n:noekkel>([^<]*\/plan\/\d+)</.exec(message)?.[1] ?? ''
  const file = join(folder, 'in', name.replace('.zip', '-kvittering.xml'))
  writeFileSync(file, answer(entry))
  const then = Date.now() / 1000 - 60
  utimesSync(file, then, then)
  await year.receiptsAreRead(folder)
}

async function stepState(
  name: CastName,
  unit: string,
): Promise<{ state: string; completedOn: string | null }> {
  const { current } = await year.send(name, 'get', `/units/${unit}/home?round=${roundId}`)
  return current.steps.find(({ id }: { id: string }) => id === 'filing').status
}

async function isFit(visitor: Visitor): Promise<void> {
  await visitor.settled()
  expect(await accessFaults(visitor.page, 'all')).toEqual([])
  const { scroll, wide } = await visitor.page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    wide: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(wide)
}

it('a leader sends the plan, sees the deadline kept at once, and the case number when it has come', async () => {
  await signPlan('leader', units.coast)
  const leader = await year.window('leader', { width: 390, height: 844 })
  await leader.go(`${place(units.coast)}/plan#filing`)
  await button(leader, filingTexts.send, { system: 'ePhorte' }).click()
  const [name = ''] = await packages(1)
  expect(await stepState('leader', units.coast)).toMatchObject({ state: 'done', completedOn: '2026-10-20' })
  await leader.page.reload()
  await seen(leader, words(filingTexts.sentInTime))
  await isFit(leader)

  await answers(name, (key) => receiptXml({ key }))
  await leader.page.reload()
  await seen(leader, /Arkivert i ePhorte .*14. oktober 2026, sak 2026\/1234/)
  await seen(leader, 'Journalført: 2026/5678')
  await isFit(leader)
  expect(await stepState('leader', units.coast)).toMatchObject({ state: 'done', completedOn: '2026-10-20' })
  expect(leader.takeTroubles()).toEqual([])
  await leader.context.close()
})

it('a records officer sends many, sees which need somebody, and files one of them by hand', async () => {
  await signPlan('stranger', units.history)
  await signPlan('leader', units.aquaculture)
  const officer = await year.window('recordsOfficer')
  await officer.go('/filings')
  await button(officer, recordsTexts.sendMany_other, { count: '2', system: 'ePhorte' }).click()
  await isFit(officer)
  await button(officer, recordsTexts.sendAll).click()
  await seen(officer, words(recordsTexts.sentMany_other, { count: '2' }))
  const names = await packages(2)
  const [refused = '', taken = ''] = names
  await answers(refused, () => refusalXml('Ukjent klasse'))
  await answers(taken, (key) => receiptXml({ key, caseNumber: '77' }))

  await officer.go('/filings')
  await button(officer, recordsTexts.filterFailed, {}).click()
  await officer.page.locator('.mv-filings .mv-row-way button').first().click()
  await seen(officer, 'Ukjent klasse')
  await isFit(officer)
  await officer.page.getByText(words(filingTexts.byHand), { exact: true }).click()
  await button(officer, filingTexts.recordFiling).click()
  await seen(officer, words(filingTexts.caseNumberMissing))
  await field(officer, filingTexts.caseNumber).fill('2026/99')
  await button(officer, filingTexts.recordFiling).click()
  await seen(officer, /Arkivert i ePhorte .*20. oktober 2026, sak 2026\/99/)
  expect(await stepState('stranger', units.history)).toMatchObject({ state: 'done' })
  expect(await stepState('leader', units.aquaculture)).toMatchObject({ state: 'done' })

  await officer.go('/filings/receipts')
  await seen(officer, 'Lest')
  await isFit(officer)
  expect(officer.takeTroubles()).toEqual([])
  await officer.context.close()
})
