import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Form } from '#shared/form.ts'
import { createAutosave, type Meeting } from '../../../client/forms/autosave.ts'
import type { Answers } from '../../../client/forms/merge.ts'
import { Failure } from '../../../client/platform/api.ts'

const same = (words: string) => ({ nb: words, nn: words, en: words })
const id = '00000000-0000-4000-8000-000000000001'

const empty: Form = {
  unit: {
    id,
    name: same('Institutt'),
    path: [],
    leader: null,
    safetyArea: null,
    safetyRepresentation: { standing: 'not-elected', acting: [] },
  },
  round: {
    id,
    programmeId: 'ark-style',
    title: same('Runde'),
    root: { id, name: same('Universitet') },
    opensOn: '2026-11-01',
    closesOn: '2026-11-29',
    state: 'released',
    keeping: 'single-key',
    pilot: false,
    origin: 'held',
    releasedOn: '2026-12-01',
    counts: null,
    mayManage: false,
    followed: false,
    hasSurvey: true,
    basis: null,
    mayViewRelease: false,
  },
  id: 'summary-and-evaluation',
  title: same('Oppsummering'),
  definition: {},
  answers: {},
  state: 'draft',
  revision: 0,
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

/** A server that keeps one form and refuses an older revision, as the real one does. */
function world() {
  let stored = empty
  const told = {
    saving: [] as string[],
    form: empty,
    shown: null as Answers | null,
    meeting: null as Meeting | null,
  }
  const server = {
    offline: false,
    saves: 0,
    stored: () => stored,
    confirm: () => {
      const consultation = { by: 'Vera', on: '2026-12-02', remark: '', changedSince: false }
      stored = { ...stored, consultation }
    },
    change: (change: Partial<Form>) => {
      stored = { ...stored, ...change, revision: stored.revision + 1 }
    },
  }
  const autosave = createAutosave(empty, {
    save: async (answers, revision) => {
      if (server.offline) throw new Failure('offline')
      server.saves += 1
      if (stored.state === 'signed') throw new Failure('form-signed')
      if (revision !== stored.revision) throw new Failure('changed-meanwhile')
      stored = { ...stored, answers, revision: revision + 1 }
      return stored
    },
    load: async () => stored,
    onSaving: (saving) => told.saving.push(saving),
    onForm: (form) => {
      told.form = form
    },
    onAnswers: (answers) => {
      told.shown = answers
    },
    onMeeting: (meeting) => {
      told.meeting = meeting
    },
  })
  return { autosave, server, told }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a form that saves itself', () => {
  it('saves once for a run of changes, a moment after the last', async () => {
    const { autosave, server, told } = world()
    autosave.change({ helped: 'H' })
    autosave.change({ helped: 'He' })
    autosave.change({ helped: 'Hel' })
    expect(server.saves).toBe(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.saves).toBe(1)
    expect(server.stored().answers).toEqual({ helped: 'Hel' })
    expect(told.saving.at(-1)).toBe('saved')
  })

  it('keeps what could not be sent and saves it at the next try', async () => {
    const { autosave, server, told } = world()
    server.offline = true
    autosave.change({ helped: 'Tid' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(told.saving.at(-1)).toBe('failed')
    server.offline = false
    expect(await autosave.flush()).toBe(true)
    expect(server.stored().answers).toEqual({ helped: 'Tid' })
  })

  it("puts its words together with somebody else's instead of writing over them", async () => {
    const { autosave, server, told } = world()
    server.change({ answers: { hindered: 'Penger', changed: 'Alt' } })
    autosave.change({ helped: 'Tid', changed: 'Noe' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.stored().answers).toEqual({ helped: 'Tid', hindered: 'Penger', changed: 'Noe' })
    expect(told.shown).toEqual(server.stored().answers)
    expect(told.meeting).toEqual({ kind: 'merged', both: [{ question: 'changed', theirs: 'Alt' }] })
  })

  it('shows the words that came too late when the form was signed meanwhile', async () => {
    const { autosave, server, told } = world()
    server.change({ state: 'signed', answers: { hindered: 'Penger' } })
    autosave.change({ helped: 'Tid' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.stored().answers).toEqual({ hindered: 'Penger' })
    expect(told.shown).toEqual({ hindered: 'Penger' })
    expect(told.meeting).toEqual({ kind: 'signed-meanwhile', lost: [{ question: 'helped', mine: 'Tid' }] })
  })

  it('says that all is saved only when it is, so that nobody signs something else', async () => {
    const { autosave, server } = world()
    server.offline = true
    autosave.change({ helped: 'Tid' })
    expect(await autosave.flush()).toBe(false)
  })
})

describe('looking again before signing', () => {
  it('sees a consultation that was confirmed elsewhere', async () => {
    const { autosave, server, told } = world()
    server.confirm()
    expect(await autosave.refresh()).toBe(true)
    expect(told.form.consultation?.by).toBe('Vera')
    expect(told.meeting).toBeNull()
  })

  it('shows what somebody else has written, to be read before it is signed', async () => {
    const { autosave, server, told } = world()
    server.change({ answers: { summary: 'theirs' } })
    expect(await autosave.refresh()).toBe(false)
    expect(told.shown).toEqual({ summary: 'theirs' })
    expect(told.meeting).toEqual({ kind: 'merged', both: [] })
    expect(await autosave.refresh()).toBe(true)
  })

  it('leaves words that are not saved yet where they are', async () => {
    const { autosave, server, told } = world()
    server.change({ answers: { summary: 'theirs' } })
    autosave.change({ summary: 'mine' })
    expect(await autosave.refresh()).toBe(false)
    expect(told.shown).toBeNull()
  })
})
