// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import type { Form } from '#shared/form.ts'
import { FormEditor } from '../../../client/forms/form-editor.tsx'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { atTheScreen, press, screen, see, show } from '../screen.tsx'

const id = '5d1e9c34-8a7b-4c21-b6f0-9e8d7c6b5a02'
const inAll = (nb: string, nn: string, en: string) => ({ nb, nn, en })
const asked = inAll('Ble møtet holdt?', 'Vart møtet halde?', 'Was the meeting held?')

const form: Form = {
  unit: {
    id,
    name: inAll('Kystbiologi', 'Kystbiologi', 'Coastal Biology'),
    path: [],
    leader: 'Kari Lunde',
    safetyArea: null,
    safetyRepresentation: { standing: 'not-elected', acting: [] },
  },
  round: {
    id,
    programmeId: 'ark-style',
    title: inAll('Undersøkelsen', 'Undersøkinga', 'The survey'),
    root: { id, name: inAll('Nordhavn', 'Nordhavn', 'Nordhavn') },
    opensOn: '2026-11-02',
    closesOn: '2026-11-22',
    state: 'released',
    keeping: 'custodian',
    pilot: false,
    origin: 'held',
    releasedOn: '2027-01-10',
    counts: null,
    mayManage: false,
    followed: false,
    hasSurvey: true,
    basis: null,
    mayViewRelease: false,
  },
  id: 'summary',
  title: inAll('Oppsummering', 'Oppsummering', 'Summary'),
  definition: { elements: [{ type: 'text', name: 'held', title: asked, isRequired: true }] },
  answers: {},
  state: 'draft',
  revision: 1,
  signed: null,
  due: null,
  daysLate: null,
  editable: 'deadline',
  standing: 'open',
  consultation: null,
  mayEdit: true,
  mayConsult: false,
  maySign: true,
  mayReopen: false,
}

const listed = () => screen().querySelector('.mv-faults')?.textContent

describe('a form that is not complete', () => {
  atTheScreen()

  it('says what is missing in the language that is chosen afterwards', async () => {
    await show(<FormEditor place={{ round: id, unit: id, form: 'summary' }} initial={form} />)
    await press('Signer')
    await see(() => expect(listed()).toContain(`${asked.nb}: Svar på spørsmålet.`))
    await act(async () => chooseLanguage('en'))
    await see(() => expect(listed()).toContain(`${asked.en}: Answer the question.`))
    expect(listed()).not.toContain(asked.nb)
  })
})
