// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { CheckedForm } from '../../../client/components/CheckedForm.tsx'
import { TextField } from '../../../client/components/Fields.tsx'
import { LanguageProvider } from '../../../client/platform/language.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** Two fields that must be filled in. */
function Form({ onSent }: { onSent: () => void }) {
  const [typed, setTyped] = useState({ name: '', email: '' })
  const [checked, setChecked] = useState(false)
  const field = (key: 'name' | 'email') => ({
    label: key,
    value: typed[key],
    error: checked && typed[key] === '' ? `no ${key}` : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [key]: event.target.value }),
  })
  return (
    <CheckedForm
      onSubmit={() => {
        setChecked(true)
        if (typed.name && typed.email) onSent()
      }}
    >
      <TextField {...field('name')} />
      <TextField {...field('email')} />
      <button type="submit">Send</button>
    </CheckedForm>
  )
}

async function showForm() {
  document.body.replaceChildren()
  const page = document.body.appendChild(document.createElement('div'))
  const onSent = vi.fn()
  await act(async () =>
    createRoot(page).render(
      <LanguageProvider>
        <Form onSent={onSent} />
      </LanguageProvider>,
    ),
  )
  const field = (place: number) => page.querySelectorAll('input')[place] as HTMLInputElement
  return {
    page,
    onSent,
    field,
    send: () => act(async () => page.querySelector('button')?.click()),
    type: (place: number, text: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(place), text)
        field(place).dispatchEvent(new Event('input', { bubbles: true }))
      }),
  }
}

it('lists several faults above the fields, takes focus there, and leads to each field', async () => {
  const { page, send, field, onSent } = await showForm()
  await send()
  const list = document.activeElement
  expect(list?.getAttribute('role')).toBe('group')
  expect([...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'name: no name',
    'email: no email',
  ])
  await act(async () => page.querySelectorAll('a')[1]?.click())
  expect(document.activeElement).toBe(field(1))
  expect(onSent).not.toHaveBeenCalled()
})

it('leads straight to the field when there is one fault only', async () => {
  const { page, send, type, field } = await showForm()
  await type(0, 'Kari')
  await send()
  expect(document.activeElement).toBe(field(1))
  expect(page.querySelector('[role=group]')).toBeNull()
})

it('moves nothing while somebody corrects, and sends what is whole', async () => {
  const { page, send, type, field, onSent } = await showForm()
  await send()
  field(0).focus()
  await type(0, 'Kari')
  expect(document.activeElement).toBe(field(0))
  expect(page.querySelectorAll('li').length).toBe(2)
  await type(1, 'kari@example.org')
  await send()
  expect(onSent).toHaveBeenCalledOnce()
  expect(page.querySelector('[role=group]')).toBeNull()
})

it('sends once, however often it is pressed while it is being sent', async () => {
  document.body.replaceChildren()
  const page = document.body.appendChild(document.createElement('div'))
  const onSent = vi.fn()
  const show = createRoot(page)
  const render = (sending: boolean) =>
    act(async () =>
      show.render(
        <LanguageProvider>
          <CheckedForm onSubmit={onSent}>
            {/* What a button of Designsystemet with loading is: busy, but not disabled. */}
            <button type="submit" aria-busy={sending || undefined}>
              Send
            </button>
          </CheckedForm>
        </LanguageProvider>,
      ),
    )
  const press = () => act(async () => page.querySelector('button')?.click())
  await render(false)
  await press()
  await render(true)
  await press()
  expect(onSent).toHaveBeenCalledTimes(1)
  await render(false)
  await press()
  expect(onSent, 'what failed can be tried again').toHaveBeenCalledTimes(2)
})
