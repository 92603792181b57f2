/** Step 8: the coordinator's overview, and the records officer's list. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { progressSchema } from '#shared/progress.ts'
import { filingListSchema } from '#shared/records.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { progressSheetTexts } from '#shared/texts/progress-sheet.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { ask, statusOf } from '../ask.ts'
import { arrived, button, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { as, coast, nextYear, type Year } from './year.ts'

/** Steps that every unit has done are folded away. */
const finishedShown = /^Vis \d+ ferdige steg$/

export function progress(year: Year): void {
  describe('progress overview', () => {
    it('shows every unit with step, deadline and state', async () => {
      const coordinator = await as(year, 'coordinator')
      await coordinator.go(`/rounds/${year.round}/progress`)
      await arrived(coordinator, words(progressTexts.title, { unit: 'Testnes universitet' }))
      await coordinator.page.getByRole('button', { name: finishedShown }).click()
      const { page } = coordinator
      const rowOf = (unit: string) =>
        page.getByRole('row').filter({ has: page.getByRole('button', { name: unit, exact: true }) })
      const cellsOf = async (unit: string) =>
        (await rowOf(unit).getByRole('cell').allInnerTexts()).map((cell) => cell.replace(/\s+/g, ' ').trim())
      const head = await page.getByRole('columnheader').allInnerTexts()
      expect(head.join(' ')).toMatch(/30\. oktober.*\s.*16\. desember/s)
      // Facts form, survey, results, planning, meeting, risk, agenda, plan, filing, summary.
      const walked = [1, 2, 4, 7, 8, 9]
      const ofCoast = await cellsOf('Institutt for kystbiologi')
      expect(ofCoast).toHaveLength(10)
      expect(walked.map((step) => ofCoast[step])).toEqual(walked.map(() => words(interfaceTexts.stateDone)))
      const history = await cellsOf('Institutt for historie')
      expect(history.slice(1, 3)).toEqual(Array(2).fill(words(interfaceTexts.stateDone)))
      expect(history[8]).toMatch(/^Ikke startet ny frist 15\. nov/)
      const above = words(progressTexts.countedAbove, { unit: 'Institutt for kystbiologi' })
      await rowOf('Feltstasjonen').getByText(above).waitFor()
      await seen(coordinator, words(progressTexts.leadNoneLate))
    })

    it('never shows a score, and asks the server for none', async () => {
      const coordinator = await as(year, 'coordinator')
      const asked: string[] = []
      coordinator.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await coordinator.go(`/rounds/${year.round}/progress`)
      expect(asked).toContain(`/api/rounds/${year.round}/progress`)
      expect(asked.filter((path) => path.includes('report') || path.includes('release'))).toEqual([])
      const overview = await ask(coordinator, `/api/rounds/${year.round}/progress`, progressSchema)
      expect(overview.units).toHaveLength(8)
      expect(JSON.stringify(overview.units)).not.toMatch(/"(mean|answered|invited|percent|n|rate|figure)"/)
      expect(await coordinator.page.getByRole('main').innerText()).not.toMatch(/\d,\d/)
    })

    it('is downloaded as a sheet with the same dates and states, and no score', async () => {
      const coordinator = await as(year, 'coordinator')
      const waiting = coordinator.page.waitForEvent('download')
      await coordinator.page.getByRole('link', { name: words(progressTexts.csv) }).click()
      const download = await waiting
      expect(download.suggestedFilename()).toMatch(/^framdriftsoversikt-.*\.csv$/)
      const csv = await readFile(await download.path(), 'utf8')
      const [head = [], ...rows] = csv
        .trim()
        .split('\r\n')
        .map((line) => line.split(';'))
      // Six columns about the unit, and for each of ten steps its state, deadline, days late, day done.
      expect(head).toHaveLength(6 + 10 * 4)
      expect(rows).toHaveLength(8)
      const history = rows.find(([unit]) => unit === 'Institutt for historie')
      const due = head.indexOf(words(progressSheetTexts.due, { step: 'Arkiver' }))
      expect(history?.[due]).toBe(`15.11.${nextYear}`)
      expect(csv).not.toMatch(/\d,\d/)
    })

    it('of filing is the records officer’s list, who sees no results', async () => {
      const officer = await as(year, 'recordsOfficer')
      await officer.go('/filings')
      await arrived(officer, words(recordsTexts.title))
      await button(officer, recordsTexts.filterFiled, {}).click()
      await seen(officer, /2026\/1204/)
      const { filings } = await ask(officer, '/api/filings', filingListSchema)
      expect(filings.filter(({ document }) => document.id === 'plan')).toMatchObject([
        { unit: { id: coast(year) }, consulted: true },
      ])
      expect(await statusOf(officer, `/api/rounds/${year.round}/units/${coast(year)}/report`)).toBe(404)
    })

    it('closes a year that ran without an error on any page', () => {
      const troubles = [...year.windows].flatMap(([part, visitor]) =>
        visitor.takeTroubles().map((trouble) => `${part}: ${trouble}`),
      )
      expect(troubles).toEqual([])
    })
  })
}
