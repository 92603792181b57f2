/**
 * Saves a form a moment after each change, one request at a time. A lost connection loses nothing: the answers
 * wait for the next try. Somebody else's save is merged in, never written over.
 */
import type { Form } from '#shared/form.ts'
import type { Saving } from '../components/SaveState.tsx'
import { failureCode } from '../platform/api.ts'
import { type Answers, changed, type Merged, merge } from './merge.ts'

/** What became of words that met somebody else's. */
export type Meeting =
  | { kind: 'merged'; both: Merged['both'] }
  | { kind: 'signed-meanwhile'; lost: Array<{ question: string; mine: unknown }> }

export interface AutosaveWorld {
  save: (answers: Answers, revision: number) => Promise<Form>
  load: () => Promise<Form>
  onSaving: (saving: Saving, failure: unknown) => void
  /** The form as the server has it now. */
  onForm: (form: Form) => void
  /** The page must show these answers instead of its own. */
  onAnswers: (answers: Answers) => void
  onMeeting: (meeting: Meeting) => void
}

export interface Autosave {
  /** Something was typed; it is saved when nothing more comes for a moment. */
  change: (answers: Answers) => void
  /** Saves at once and says whether all is saved; for signing and for leaving the page. */
  flush: () => Promise<boolean>
  /**
   * Fetches the form as it is now; true when the page already showed its answers and it can be signed. Nothing is
   * taken over while something waits to be saved: the save itself meets it.
   */
  refresh: () => Promise<boolean>
  /** The server's form was changed otherwise, by signing or consultation. */
  adopt: (form: Form) => void
}

const pauseMs = 800

export function createAutosave(initial: Form, world: AutosaveWorld): Autosave {
  let base: Answers = initial.answers
  let revision = initial.revision
  let pending: Answers | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null

  const adopt = (form: Form) => {
    revision = form.revision
    base = form.answers
    world.onForm(form)
  }

  const meet = async (mine: Answers, code: 'changed-meanwhile' | 'form-signed') => {
    const theirs = await world.load()
    const started = base
    adopt(theirs)
    if (code === 'form-signed' || theirs.state === 'signed') {
      pending = null
      world.onAnswers(theirs.answers)
      const lost = changed(started, mine).map((question) => ({ question, mine: mine[question] }))
      world.onMeeting({ kind: 'signed-meanwhile', lost })
      return
    }
    const merged = merge(started, mine, theirs.answers)
    pending = merged.answers
    world.onAnswers(merged.answers)
    world.onMeeting({ kind: 'merged', both: merged.both })
  }

  const run = async (): Promise<boolean> => {
    while (pending !== null) {
      const mine: Answers = pending
      pending = null
      world.onSaving('saving', null)
      try {
        const saved = await world.save(mine, revision)
        adopt(saved)
      } catch (error) {
        const code = failureCode(error)
        try {
          if (code !== 'changed-meanwhile' && code !== 'form-signed') throw error
          await meet(pending ?? mine, code)
        } catch (failure) {
          pending ??= mine
          world.onSaving('failed', failure)
          return false
        }
      }
    }
    world.onSaving('saved', null)
    return true
  }

  const flush = () => {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  const refresh = async () => {
    const shown = revision
    const theirs = await world.load()
    if (pending !== null || running !== null || revision !== shown) return false
    adopt(theirs)
    if (theirs.revision !== shown) {
      world.onAnswers(theirs.answers)
      if (theirs.state === 'draft') world.onMeeting({ kind: 'merged', both: [] })
    }
    return theirs.revision === shown && theirs.state === 'draft'
  }

  return {
    adopt,
    flush,
    refresh,
    change: (answers) => {
      pending = answers
      world.onSaving('unsaved', null)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pauseMs)
    },
  }
}
