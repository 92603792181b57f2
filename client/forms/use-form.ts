/** A form being filled in: its SurveyJS model, its saving, and what the server says of it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SurveyModel } from 'survey-core'
import { type Form, formSchema } from '#shared/form.ts'
import type { Language } from '#shared/language.ts'
import type { Fault } from '../components/FaultList.tsx'
import type { Saving } from '../components/SaveState.tsx'
import { ask } from '../platform/api.ts'
import { faultsIn } from '../survey/faults.ts'
import { acceptedIn, createForm, refusedIn } from '../survey/model.ts'
import { useModelLanguage } from '../survey/survey-view.tsx'
import { apiPath, type FormPlace } from './address.ts'
import { type Autosave, createAutosave, type Meeting } from './autosave.ts'

export interface FormInUse {
  model: SurveyModel
  form: Form
  saving: Saving
  failure: unknown
  /** An answer with a mistake in it stands in the form and is not saved. */
  refused: boolean
  meeting: Meeting | null
  forgetMeeting: () => void
  /** What must be put right before signing; empty until it was checked. */
  faults: readonly Fault[]
  /** Looks for what must be put right; false when there is something. */
  check: () => boolean
  /** Saves what is not saved yet; false when it could not be. */
  flush: () => Promise<boolean>
  /** Fetches the form as it is now; false when it is not what the page showed, and is to be read again. */
  refresh: () => Promise<boolean>
  /** Takes over the form as the server answered it. */
  adopt: (form: Form) => void
}

export function useForm(place: FormPlace, initial: Form, language: Language): FormInUse {
  const [model] = useState(() => createForm(initial.definition, language, initial.answers))
  const shownIn = useModelLanguage(model, language)
  const [form, setForm] = useState(initial)
  const [saving, setSaving] = useState<{ saving: Saving; failure: unknown }>({
    saving: 'saved',
    failure: null,
  })
  const [refused, setRefused] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [meeting, setMeeting] = useState<Meeting | null>(null)
  const accepted = useRef(initial.answers)
  const autosave = useRef<Autosave | null>(null)
  autosave.current ??= createAutosave(initial, {
    save: (answers, revision) =>
      ask('PUT', apiPath(place), formSchema, { body: { revision, answers }, keepalive: true }),
    load: () => ask('GET', apiPath(place), formSchema),
    onSaving: (state, failure) => setSaving({ saving: state, failure }),
    onForm: setForm,
    onAnswers: (answers) => {
      accepted.current = answers
      model.data = { ...answers, ...refusedIn(model) }
    },
    onMeeting: setMeeting,
  })

  useEffect(() => {
    model.readOnly = !form.mayEdit
  }, [model, form.mayEdit])
  // What was put right leaves the list; what was not asked about yet does not come into it.
  const listAgain = useCallback(
    () => setFaults((listed) => (listed.length > 0 ? faultsIn(model) : listed)),
    [model],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the list has other words
  useEffect(listAgain, [listAgain, shownIn])
  useEffect(() => {
    // The event comes before the errors are set.
    const onChange = () =>
      queueMicrotask(() => {
        accepted.current = acceptedIn(model, accepted.current)
        autosave.current?.change(accepted.current)
      })
    const onErrors = () =>
      queueMicrotask(() => {
        setRefused(Object.keys(refusedIn(model)).length > 0)
        listAgain()
      })
    // A consultation confirmed elsewhere meanwhile is seen on coming back. A mistaken answer stands here only.
    const onReturn = () => {
      if (Object.keys(refusedIn(model)).length === 0) void autosave.current?.refresh().catch(() => undefined)
    }
    const onLeave = () => void autosave.current?.flush()
    model.onValueChanged.add(onChange)
    model.onSettingQuestionErrors.add(onErrors)
    window.addEventListener('pagehide', onLeave)
    window.addEventListener('online', onLeave)
    window.addEventListener('focus', onReturn)
    return () => {
      model.onValueChanged.remove(onChange)
      model.onSettingQuestionErrors.remove(onErrors)
      window.removeEventListener('pagehide', onLeave)
      window.removeEventListener('online', onLeave)
      window.removeEventListener('focus', onReturn)
    }
  }, [model, listAgain])

  return {
    model,
    form,
    ...saving,
    refused,
    faults,
    check: useCallback(() => {
      const complete = model.validate(true, false)
      setFaults(complete ? [] : faultsIn(model))
      return complete
    }, [model]),
    meeting,
    forgetMeeting: useCallback(() => setMeeting(null), []),
    flush: useCallback(async () => (await autosave.current?.flush()) ?? true, []),
    refresh: useCallback(async () => (await autosave.current?.refresh()) ?? false, []),
    adopt: useCallback((changed: Form) => autosave.current?.adopt(changed), []),
  }
}
