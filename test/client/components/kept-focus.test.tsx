// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useKeptFocus } from '../../../client/components/use-kept-focus.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** A list whose rows can be removed, and a form that goes when it is sent. */
function Page() {
  useKeptFocus()
  const [rows, setRows] = useState(['one', 'two'])
  const [sent, setSent] = useState(false)
  return (
    <main>
      <h1>Page</h1>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
              {row}
            </button>
          </li>
        ))}
      </ul>
      <section>
        <h2>Signature</h2>
        {!sent && (
          <button type="button" onClick={() => setSent(true)}>
            sign
          </button>
        )}
      </section>
    </main>
  )
}

async function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  button?.focus()
  await act(async () => button?.click())
}

it.each([
  ['in the part of the page where a button was', 'sign', 'Signature'],
  ['on the page when a row is gone', 'one', 'Page'],
])('the keyboard goes on %s', async (_, pressed, where) => {
  document.body.replaceChildren()
  const page = document.body.appendChild(document.createElement('div'))
  await act(async () => createRoot(page).render(<Page />))
  await press(pressed)
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(where))
})
