// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { ProblemNotice } from '../../../client/components/Problem.tsx'
import { ask, Failure } from '../../../client/platform/api.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'
import { sessionSchema } from '../../../shared/session.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
beforeEach(() => chooseLanguage('nb'))

/** The words of the notice, once they are there. */
async function said(error: unknown): Promise<string> {
  const page = document.body.appendChild(document.createElement('div'))
  await act(async () =>
    createRoot(page).render(
      <LanguageProvider>
        <ProblemNotice error={error} />
      </LanguageProvider>,
    ),
  )
  await vi.waitFor(() => expect(page.textContent).not.toBe(''))
  return page.textContent
}

test('a rare problem is told in its own words, which are fetched when it is met', async () => {
  expect(await said(new Failure('last-admin'))).toMatch(/administrator/i)
})

test('a page that is older than the server says of a problem it does not know that it should be loaded again', async () => {
  const answer = {
    type: 'about:blank',
    title: 'New',
    status: 409,
    instance: '/x',
    code: 'newer-than-this-page',
  }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer), { status: 409 }))
  const failure = await ask('GET', '/x', sessionSchema).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'newer-than-this-page' })
  expect(await said(failure)).toContain('Last siden på nytt')
})
