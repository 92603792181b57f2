import { expect, it } from 'vitest'
import { textIn } from '../../../client/platform/text.ts'

const hint = {
  nb: 'Send planen til {{recordsSystem}}.',
  nn: 'Send planen til {{ recordsSystem }}.',
  en: 'Send the plan to {{recordsSystem}}.',
}

it('the name of the records system is put into the programme’s own sentence', () => {
  expect(textIn('nb', hint, { recordsSystem: 'ePhorte' })).toBe('Send planen til ePhorte.')
  expect(textIn('nn', hint, { recordsSystem: 'ePhorte' })).toBe('Send planen til ePhorte.')
})

it('a placeholder nobody knows stays visible', () => {
  expect(textIn('en', hint, { system: 'ePhorte' })).toBe('Send the plan to {{recordsSystem}}.')
})
