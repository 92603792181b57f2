import { describe, expect, it } from 'vitest'
import type { Measure } from '#shared/measure.ts'
import {
  changesOf,
  fieldsOf,
  isUnsaved,
  type MeasureDraft,
  openDraft,
  receive,
  settle,
  write,
} from '../../../client/staff/plan/measure-draft.ts'
import { measureWith } from '../../measures.ts'

const measure: Measure = {
  ...measureWith({ text: 'Gå gjennom roller', goal: '', responsible: [], deadline: null }),
  id: '00000000-0000-4000-8000-000000000001',
  revision: 3,
  origin: { kind: 'own' },
  lift: null,
  effect: null,
  effectNote: '',
}
const studies = [{ kind: 'role' as const, name: 'Studieleder', accountable: true }]
const newer = (otherwise: Partial<Measure>) => ({ ...measure, revision: 4, ...otherwise })
const fieldsToSave = (draft: MeasureDraft) => changesOf(draft).map(({ field }) => field)

describe('two people write in the same measure', () => {
  it('keeps both when they wrote in different fields', () => {
    const mine = write(openDraft(measure), { responsible: studies })
    const merged = receive(mine, newer({ goal: 'Alle vet hva som forventes' }))
    expect(merged.clashes).toEqual([])
    expect(merged.fields).toMatchObject({ responsible: studies, goal: 'Alle vet hva som forventes' })
    expect(changesOf(merged)).toEqual([{ field: 'responsible', from: [], to: studies }])
  })

  it('keeps my words in the field and shows the other’s when both wrote in the same one', () => {
    const mine = write(openDraft(measure), { text: 'Gå gjennom roller midt i semesteret' })
    const merged = receive(mine, newer({ text: 'Gå gjennom oppgaver' }))
    expect(merged.fields.text).toBe('Gå gjennom roller midt i semesteret')
    expect(merged.base.text).toBe('Gå gjennom oppgaver')
    expect(merged.clashes).toEqual([{ field: 'text', by: null }])
  })

  it('keeps mine also when it was the server that found the other’s words, and says whose they are', () => {
    const mine = write(openDraft(measure), { text: 'Mitt', goal: 'Mål' })
    const conflict = { field: 'text' as const, by: 'Tor Moe' }
    const answered = receive(mine, newer({ text: 'Deres', goal: 'Mål' }), changesOf(mine), [conflict])
    expect(answered.fields).toMatchObject({ text: 'Mitt', goal: 'Mål' })
    expect(answered.clashes).toEqual([conflict])
  })

  it('goes on saving the other fields while one is not settled', () => {
    const clashing = receive(write(openDraft(measure), { text: 'Mitt' }), newer({ text: 'Deres' }))
    expect(fieldsToSave(clashing)).toEqual([])
    expect(isUnsaved(clashing)).toBe(true)
    const writingOn = write(clashing, { theme: 'Samarbeid' })
    expect(fieldsToSave(writingOn)).toEqual(['theme'])
    const saved = receive(
      writingOn,
      newer({ revision: 5, text: 'Deres', theme: 'Samarbeid' }),
      changesOf(writingOn),
    )
    expect(saved.clashes).toEqual([{ field: 'text', by: null }])
    expect(saved.fields.text).toBe('Mitt')
  })

  it('saves mine in the place of theirs only once I have chosen mine', () => {
    const clashing = receive(write(openDraft(measure), { text: 'Mitt' }), newer({ text: 'Deres' }))
    const settled = settle(clashing, 'text', 'mine')
    expect(changesOf(settled)).toEqual([{ field: 'text', from: 'Deres', to: 'Mitt' }])
  })

  it('takes theirs in the clashing field only, and keeps my other words', () => {
    const mine = write(openDraft(measure), { text: 'Mitt', responsible: studies })
    const settled = settle(receive(mine, newer({ text: 'Deres' })), 'text', 'theirs')
    expect(settled.fields).toMatchObject({ text: 'Deres', responsible: studies })
    expect(fieldsToSave(settled)).toEqual(['responsible'])
  })

  it('is no clash when both wrote the same', () => {
    const mine = write(openDraft(measure), { status: 'in-progress' })
    const merged = receive(mine, newer({ status: 'in-progress' }))
    expect(merged.clashes).toEqual([])
    expect(isUnsaved(merged)).toBe(false)
  })
})

describe('saving while writing goes on', () => {
  it('keeps what was written after the save was sent', () => {
    const sending = write(openDraft(measure), { goal: 'Alle vet' })
    const sent = changesOf(sending)
    const writingOn = write(sending, { goal: 'Alle vet hva som forventes' })
    const answered = receive(writingOn, newer({ goal: 'Alle vet' }), sent)
    expect(answered.fields.goal).toBe('Alle vet hva som forventes')
    expect(answered.clashes).toEqual([])
    expect(changesOf(answered)).toEqual([
      { field: 'goal', from: 'Alle vet', to: 'Alle vet hva som forventes' },
    ])
  })

  it('is all saved when nothing was written after it, trailing space or not', () => {
    const sending = write(openDraft(measure), { goal: 'Alle vet ' })
    const answered = receive(sending, newer({ goal: 'Alle vet' }), changesOf(sending))
    expect(isUnsaved(answered)).toBe(false)
  })

  it('does not let an answer that was overtaken undo a newer one', () => {
    const draft = openDraft({ ...measure, revision: 5, text: 'Nyest' })
    expect(receive(draft, newer({ text: 'Eldre' }))).toBe(draft)
  })
})

describe('what is half written', () => {
  it('a line without a name is not saved, and stays on the page', () => {
    const empty = { kind: 'role' as const, name: ' ', accountable: true }
    const draft = write(openDraft(measure), { responsible: [empty] })
    expect(isUnsaved(draft)).toBe(false)
    expect(receive(draft, newer({ goal: 'Mål' })).fields.responsible).toEqual([empty])
  })

  it('of several responsible exactly one is accountable, whoever was taken away', () => {
    const helper = { kind: 'person' as const, name: 'Kari Lunde', accountable: false }
    const nameless = { kind: 'role' as const, name: '', accountable: true }
    const draft = write(openDraft(measure), { responsible: [nameless, helper] })
    expect(changesOf(draft)).toEqual([
      { field: 'responsible', from: [], to: [{ ...helper, accountable: true }] },
    ])
  })

  it('a link that is none yet waits, while everything else is saved', () => {
    const reference = { kind: 'PR', number: '12', text: 'Rutine', link: 'https://' }
    const draft = write(openDraft(measure), { references: [reference], goal: 'Mål' })
    expect(fieldsToSave(draft)).toEqual(['goal'])
    expect(isUnsaved(draft)).toBe(true)
    const whole = write(draft, { references: [{ ...reference, link: 'https://www.nordhavn.no/rutine' }] })
    expect(fieldsToSave(whole)).toEqual(['goal', 'references'])
  })

  it('sends the words of a measure, not what the server alone says of it', () => {
    for (const own of ['id', 'revision', 'origin', 'lift', 'effect', 'effectNote'])
      expect(Object.keys(fieldsOf(measure))).not.toContain(own)
  })
})
