// @vitest-environment jsdom
import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmLogin } from '../../../client/components/ConfirmLogin.tsx'
import { tell, whenLoginTooOld } from '../../../client/platform/api.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import type { ProblemCode } from '../../../shared/problem.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
// Beside dialogs, jsdom lacks what the button's spinner asks.
document.getAnimations = () => []
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

/** A server whose answers to each path come in this order, the last again and again; null is an empty 204. */
function server(answers: Record<string, (ProblemCode | null)[]>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === '/api/logins')
      return new Response(JSON.stringify({ mail: true, providers: [], current: null }), { status: 200 })
    asked.push(path)
    const left = answers[path] ?? [null]
    const code = left.length > 1 ? left.shift() : left[0]
    if (!code) return new Response(null, { status: 204 })
    const status = code === 'login-too-old' ? 403 : 422
    return new Response(JSON.stringify({ type: 'x', title: 'x', status, instance: path, code }), { status })
  })
  return asked
}

const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === name)?.click()
  })
const seen = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text))
const type = (text: string) =>
  act(async () => {
    const field = document.querySelector('input')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })

beforeEach(() => {
  document.body.replaceChildren()
  chooseLanguage('nb')
  whenLoginTooOld(confirmLogin)
})

describe('a request that needs a fresh login', () => {
  it('asks for a code, says what is wrong with it, and is sent once more with the right one', async () => {
    const asked = server({
      '/api/grants': ['login-too-old', null],
      '/api/session/confirmation/code': ['code-wrong', null],
    })
    const sent = tell('POST', '/api/grants', { body: {} })
    await seen('Vis at det er deg')
    await press('Send meg en kode')
    await press('Gå videre')
    await seen('Skriv de seks sifrene')
    await type('123 456')
    await press('Gå videre')
    await seen('Koden stemmer ikke')
    await press('Gå videre')
    await expect(sent).resolves.toBeUndefined()
    expect(asked).toEqual([
      '/api/grants',
      '/api/session/confirmation',
      '/api/session/confirmation/code',
      '/api/session/confirmation/code',
      '/api/grants',
    ])
    expect(document.body.textContent).toBe('')
  })

  it('is refused when the person gives up, and nothing more is sent', async () => {
    const asked = server({ '/api/grants': ['login-too-old'] })
    const sent = tell('POST', '/api/grants')
    const refused = expect(sent).rejects.toMatchObject({ code: 'login-too-old' })
    await seen('Vis at det er deg')
    await press('Avbryt')
    await refused
    expect(asked).toEqual(['/api/grants'])
  })

  it('shares one dialog with others that wait at the same time', async () => {
    const asked = server({ '/api/one': ['login-too-old', null], '/api/two': ['login-too-old', null] })
    const both = Promise.all([tell('POST', '/api/one'), tell('POST', '/api/two')])
    await seen('Vis at det er deg')
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    await press('Send meg en kode')
    await type('123456')
    await press('Gå videre')
    await both
    expect(asked.filter((path) => path === '/api/one' || path === '/api/two')).toHaveLength(4)
  })
})
