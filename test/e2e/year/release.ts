/** Step 4: nothing while the round is open; one release, after which no single answer exists. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { releaseSchema } from '#shared/results.ts'
import { personalLinkTexts } from '#shared/texts/personal-link.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { resultsTexts } from '#shared/texts/results.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { crowdSchema } from '../../../server/results/content.ts'
import { ask, statusOf } from '../ask.ts'
import { arrived, button, confirm, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { as, coast, newWindow, phone, tokenOf, type Year } from './year.ts'

export function release(year: Year): void {
  describe('close and release', () => {
    it('shows no result to anybody while the round is open', async () => {
      const path = `/rounds/${year.round}/units/${coast(year)}/report`
      for (const part of ['leader', 'safetyRepresentative', 'hr', 'coordinator'] as const) {
        expect(await statusOf(await as(year, part), `/api${path}`), part).toBe(409)
      }
      const leader = await as(year, 'leader')
      await leader.go(path)
      await arrived(leader, words(reportTexts.noResultsTitle))
      expect(leader.takeTroubles([409])).toEqual([])
    })

    it('is one press of the coordinator, after a question that says what will happen', async () => {
      const coordinator = await as(year, 'coordinator')
      await coordinator.go(`/rounds/${year.round}`)
      await button(coordinator, roundTexts.closeNow).click()
      const asked = await coordinator.page.getByRole('dialog').innerText()
      for (const consequence of ['closeIrreversible', 'closeErases', 'closePublishes'] as const) {
        expect(asked).toContain(words(roundTexts[consequence]))
      }
      await confirm(coordinator, roundTexts.closeNow)
      await coordinator.page.getByRole('heading', { name: words(resultsTexts.release) }).waitFor()
      await seen(coordinator, words(resultsTexts.erased))
    })

    it('leaves no single answer in the database, and no way from an invitation to a person', () => {
      const database = new Database(join(year.product.dataDir, 'medvirk.db'), { readonly: true })
      const one = (sql: string) => database.prepare(sql).pluck().get()
      expect(one('SELECT count(*) FROM answer')).toBe(0)
      expect(one('SELECT count(*) FROM invitation')).toBe(48)
      expect(one('SELECT count(*) FROM invitation WHERE person_id IS NOT NULL')).toBe(0)
      expect(one('SELECT count(*) FROM invitation WHERE class_id IS NOT NULL')).toBe(0)
      expect(one('SELECT count(*) FROM invitation WHERE answered <> 0')).toBe(0)
      database.close()
    })

    it('says of itself that the attacker with all reports found nobody', async () => {
      const coordinator = await as(year, 'coordinator')
      for (const finding of [resultsTexts.recoverable, resultsTexts.isolable]) {
        const row = coordinator.page.getByRole('row').filter({ hasText: words(finding) })
        expect(await row.getByRole('cell').first().innerText()).toMatch(/^0\b/)
      }
      const { attack, ...release } = await ask(
        coordinator,
        `/api/rounds/${year.round}/release`,
        releaseSchema,
      )
      expect(attack).toMatchObject({ recoverable: 0, isolable: 0 })
      expect(attack?.tried).toBeGreaterThan(100)
      expect(release.smallestCrowd).toBeGreaterThanOrEqual(5)
      expect(Object.values(release.answersByLevel).reduce((a, b) => a + b, release.answersInNoFigure)).toBe(
        release.answered,
      )
    })

    it('keeps no figure of fewer than five answers, and no finer one of fewer than ten', () => {
      const database = new Database(join(year.product.dataDir, 'medvirk.db'), { readonly: true })
      const contents = ['crowd', 'figure'].flatMap((table) =>
        database.prepare(`SELECT content FROM ${table}`).pluck().all(),
      )
      database.close()
      const kept = contents.map((content) => crowdSchema.parse(JSON.parse(`${content}`)))
      expect(kept.length).toBeGreaterThan(6)
      const counted = (part: 'mean' | 'detail') =>
        kept.flatMap((cell) => Object.values(cell[part]).map(({ n }) => n))
      const statements = kept.flatMap(({ items }) =>
        Object.values(items).map((counts) => counts.reduce((a, b) => a + b)),
      )
      const whole = kept.flatMap(({ answers }) => answers ?? [])
      expect(Math.min(...whole, ...counted('mean'))).toBeGreaterThanOrEqual(5)
      expect(Math.min(...counted('detail'), ...statements)).toBeGreaterThanOrEqual(10)
    })

    it('tells a late link that the round is closed, in the person’s language', async () => {
      const late = await newWindow(year, phone)
      await late.go(`/answer#${await tokenOf(year, 'Human To')}`)
      await arrived(late, words(personalLinkTexts.closedTitle, {}, 'nn'))
      const sent = await late.context.request.post('/api/answer', {
        data: { token: year.used[0]?.token, answers: { workday: { 'place-suits-tasks': 3 } } },
      })
      expect(sent.status()).toBe(410)
      await late.context.close()
    })
  })
}
