import { describe, expect, it } from 'vitest'
import type { Measure } from '#shared/measure.ts'
import {
  fieldsOf,
  isUnsaved,
  openDraft,
  receive,
  settle,
  write,
} from '../../../client/staff/plan/measure-draft.ts'

const measure: Measure = {
  id: '00000000-0000-4000-8000-000000000001',
  revision: 3,
  focus: 'improve',
  theme: 'Tydelige krav',
  goal: '',
  text: 'Gå gjennom roller',
  responsible: '',
  dueOn: null,
  ongoing: false,
  status: 'not-started',
}

describe('two people write in the same measure', () => {
  it('keeps both when they wrote in different fields', () => {
    const mine = write(openDraft(measure), { responsible: 'Studieleder' })
    const merged = receive(mine, { ...measure, revision: 4, goal: 'Alle vet hva som forventes' }, null)
    expect(merged.clash).toBeNull()
    expect(merged.fields).toMatchObject({ responsible: 'Studieleder', goal: 'Alle vet hva som forventes' })
    expect(merged.base.revision).toBe(4)
    expect(isUnsaved(merged)).toBe(true)
  })

  it('keeps my words in the field and shows the other’s when both wrote in the same one', () => {
    const mine = write(openDraft(measure), { text: 'Gå gjennom roller midt i semesteret' })
    const merged = receive(mine, { ...measure, revision: 4, text: 'Gå gjennom oppgaver' }, null)
    expect(merged.fields.text).toBe('Gå gjennom roller midt i semesteret')
    expect(merged.clash?.fields).toEqual(['text'])
    expect(merged.clash?.theirs.text).toBe('Gå gjennom oppgaver')
  })

  it('saves mine on top of theirs when I keep mine', () => {
    const clashing = receive(
      write(openDraft(measure), { text: 'Mitt' }),
      { ...measure, revision: 4, text: 'Deres' },
      null,
    )
    const settled = settle(clashing, 'mine')
    expect(settled.clash).toBeNull()
    expect(settled.fields.text).toBe('Mitt')
    expect(settled.base.revision).toBe(4)
    expect(isUnsaved(settled)).toBe(true)
  })

  it('takes theirs in the clashing field only, and keeps my other words', () => {
    const mine = write(openDraft(measure), { text: 'Mitt', responsible: 'Studieleder' })
    const settled = settle(receive(mine, { ...measure, revision: 4, text: 'Deres' }, null), 'theirs')
    expect(settled.fields).toMatchObject({ text: 'Deres', responsible: 'Studieleder' })
    expect(isUnsaved(settled)).toBe(true)
  })

  it('is no clash when both wrote the same', () => {
    const mine = write(openDraft(measure), { status: 'in-progress' })
    const merged = receive(mine, { ...measure, revision: 4, status: 'in-progress' }, null)
    expect(merged.clash).toBeNull()
    expect(isUnsaved(merged)).toBe(false)
  })
})

describe('saving while writing goes on', () => {
  it('keeps what was written after the save was sent', () => {
    const sending = write(openDraft(measure), { goal: 'Alle vet' })
    const sent = sending.fields
    const writingOn = write(sending, { goal: 'Alle vet hva som forventes' })
    const answered = receive(writingOn, { ...measure, revision: 4, goal: 'Alle vet' }, sent)
    expect(answered.fields.goal).toBe('Alle vet hva som forventes')
    expect(answered.clash).toBeNull()
    expect(isUnsaved(answered)).toBe(true)
  })

  it('is all saved when nothing was written after it, trailing space or not', () => {
    const sending = write(openDraft(measure), { goal: 'Alle vet ' })
    const answered = receive(sending, { ...measure, revision: 4, goal: 'Alle vet' }, sending.fields)
    expect(isUnsaved(answered)).toBe(false)
  })

  it('does not let an answer that was overtaken undo a newer one', () => {
    const draft = openDraft({ ...measure, revision: 5, text: 'Nyest' })
    expect(receive(draft, { ...measure, revision: 4, text: 'Eldre' }, null)).toBe(draft)
  })
})

describe('deadline and ongoing exclude each other', () => {
  it('an ongoing measure loses its date, and one with a date is not ongoing', () => {
    const dated = write(openDraft(measure), { dueOn: '2027-01-15' })
    expect(write(dated, { ongoing: true }).fields).toMatchObject({ ongoing: true, dueOn: null })
    const ongoing = write(openDraft(measure), { ongoing: true })
    expect(write(ongoing, { dueOn: '2027-01-15' }).fields).toMatchObject({ ongoing: false })
  })

  it('sends the fields without identity and revision', () => {
    expect(Object.keys(fieldsOf(measure))).not.toContain('revision')
    expect(Object.keys(fieldsOf(measure))).not.toContain('id')
  })
})
