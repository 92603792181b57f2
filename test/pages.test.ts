/** The trust page as it is served: finished before any script, the same for everybody. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import supertest from 'supertest'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { answerPath } from '#shared/round-address.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { pagesRouter } from '../server/pages.routes.ts'
import type { Services } from '../server/platform/route.ts'
import { transaction } from '../server/platform/transaction.ts'
import { setRoundState } from '../server/round/round.store.ts'
import { moveIn } from './cast.ts'
import { openedRound } from './opened-round.ts'
import { draftedRound } from './round/launched.ts'
import { freshServices } from './world.ts'

/** Nothing is built there: the page is the one that is built from. */
function openPages(services: Services) {
  const nothingBuilt = mkdtempSync(join(tmpdir(), 'medvirk-pages-'))
  onTestFinished(() => rmSync(nothingBuilt, { recursive: true }))
  return supertest(express().use(pagesRouter(services, nothingBuilt)))
}

async function university(mode: 'single-key' | 'custodian' = 'single-key') {
  const services = freshServices()
  await moveIn(services.storage)
  const { roundId } = await openedRound(services, await draftedRound(services.storage), { mode })
  return { services, roundId, pages: openPages(services) }
}

/** What stands on the page in one language, as text. */
function partIn(page: string, language: Language): string {
  const parts = page.split('<div class="in-language answer-page answer-trust" lang="')
  const part = parts.find((one) => one.startsWith(`${language}"`)) ?? ''
  return part
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
}

describe('the trust page, before any script', () => {
  test('says all of it in the three languages: who asks, until when, who sees what, what is not protected', async () => {
    const { pages, roundId } = await university()
    const { text } = await pages.get(answerPath(roundId)).expect(200)
    for (const language of languages) {
      const part = partIn(text, language)
      for (const key of [
        'question',
        'whoSees',
        'stored',
        'notProtected',
        'notProtectedOperator',
        'code',
      ] as const)
        expect(part).toContain(trustTexts[key][language])
      expect(part).not.toMatch(/\{\{/)
    }
    expect(partIn(text, 'nb')).toContain('Søndag 25. oktober kl. 23.59')
    expect(partIn(text, 'nn')).toContain('Søndag 25. oktober kl. 23.59')
    expect(partIn(text, 'en')).toContain('Sunday 25 October at 23:59')
  })

  test('comes in the language that the browser asks for, and says what is needed where there is no script', async () => {
    const { pages, roundId } = await university()
    const ask = (header: string) => pages.get(answerPath(roundId)).set('Accept-Language', header)
    expect((await ask('nn-NO,nb;q=0.8')).text).toContain('<html lang="nn">')
    expect((await ask('en-GB')).text).toContain('<html lang="en">')
    expect((await ask('no')).text).toContain('<html lang="nb">')
    expect((await ask('fi')).text).toContain('<html lang="nb">')
    const { text, headers } = await ask('nb')
    expect(/<noscript><p class="answer-without-script">[\s\S]*?<\/noscript>/.exec(text)?.[0]).toContain(
      'JavaScript',
    )
    expect(headers.vary).toContain('Accept-Language')
    expect(headers['cache-control']).toBe('no-cache')
  })

  test('names the key holders and who has signed, and does not say that the operator can read answers', async () => {
    const { pages, roundId } = await university('custodian')
    const part = partIn((await pages.get(answerPath(roundId))).text, 'nb')
    for (const name of ['HR', 'Hovedverneombudet', 'Tillitsvalgt']) expect(part).toContain(name)
    expect(part).toContain('2 av 3 nøkler trengs')
    expect(part).toContain('har signert')
    expect(part).not.toContain(trustTexts.notProtectedOperator.nb)
  })

  test('is not there for a round that is closed or unknown, and nothing tells the two apart', async () => {
    const { services, pages, roundId } = await university()
    const unknown = (await pages.get('/answer/00000000').expect(200)).text
    expect(unknown).not.toContain('id="trust"')
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing'))
    expect((await pages.get(answerPath(roundId)).expect(200)).text).toBe(unknown)
    expect((await pages.get('/answer/____%25__').expect(200)).text).toBe(unknown)
  })

  test('is not sent again when it is the same', async () => {
    const { pages, roundId } = await university()
    const { headers } = await pages.get(answerPath(roundId))
    await pages.get(answerPath(roundId)).set('If-None-Match', String(headers.etag)).expect(304)
  })
})
