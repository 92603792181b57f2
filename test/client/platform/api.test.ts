import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ask, Failure, failureCode, tell } from '../../../client/platform/api.ts'

const answerSchema = z.object({ name: z.string() })

function serverAnswers(status: number, body: unknown): void {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))
}

afterEach(() => vi.unstubAllGlobals())

describe('a request fails with a code the page has words for', () => {
  it('carries the code and the refused field of the server’s problem', async () => {
    serverAnswers(409, {
      type: 'x',
      title: 'x',
      status: 409,
      instance: 'x',
      code: 'changed-meanwhile',
      invalidParams: [{ name: 'revision', reason: 'old' }],
    })
    const failure = await ask('GET', '/api/x', answerSchema).catch((error: unknown) => error)
    expect(failureCode(failure)).toBe('changed-meanwhile')
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ invalidParams: [{ name: 'revision', reason: 'old' }] })
  })

  it('says offline when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(tell('POST', '/api/x')).rejects.toMatchObject({ code: 'offline' })
  })

  it('says unreadable when the answer is not what was agreed', async () => {
    serverAnswers(200, { nome: 'x' })
    await expect(ask('GET', '/api/x', answerSchema)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('says internal when something between broke without a problem body', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>Bad gateway</html>', { status: 502 }))
    await expect(tell('PUT', '/api/x')).rejects.toMatchObject({ code: 'internal' })
  })
})
