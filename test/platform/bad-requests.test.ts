import { describe, expect, it } from 'vitest'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { startApp } from '../http.ts'

const token = 'a'.repeat(43)

describe('a request that express itself refuses', () => {
  it('is a problem of the sender when the body is not packed as it says', async () => {
    const { anonymous } = await startApp(ballotRoutes({ boxOrigin: null }))
    for (const encoding of ['gzip', 'deflate', 'br']) {
      const { body } = await anonymous
        .post('/api/box')
        .set('Content-Type', 'application/json')
        .set('Content-Encoding', encoding)
        .send('neither packed nor JSON')
        .expect(400)
        .expect('Content-Type', /application\/problem\+json/)
      expect(body.code).toBe('malformed-body')
    }
  })

  it('is a problem of the sender when a page is asked for in a part that it does not have', async () => {
    const { anonymous } = await startApp([])
    for (const [header, value] of [
      ['Range', 'bytes=99999999-'],
      ['If-Match', '"another"'],
    ] as const) {
      const { status } = await anonymous.get('/').set(header, value)
      expect([400, 404]).toContain(status)
    }
  })

  it('reaches the anonymous side by one spelling of its path alone, so that no log and no session sees it', async () => {
    const { anonymous } = await startApp(ballotRoutes({ boxOrigin: null }))
    for (const path of ['/api/Answer/invitation', '/API/answer/invitation', '/api/answer/INVITATION'])
      await anonymous.post(path).send({ token }).expect(404).expect(isNoLink)
  })
})

function isNoLink({ body }: { body: { code?: string } }): void {
  expect(body.code).not.toBe('link-unknown')
}
