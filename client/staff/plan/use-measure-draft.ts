/** Saves a measure by itself a moment after the person stops writing, one save at a time. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Measure, type MeasureFields } from '#shared/measure.ts'
import { type Plan, planSchema } from '#shared/plan.ts'
import type { Saving } from '../../components/SaveState.tsx'
import { ask, failureCode } from '../../platform/api.ts'
import { isUnsaved, type MeasureDraft, openDraft, receive, settle, write } from './measure-draft.ts'
import { planPath, planQuery } from './queries.ts'

const quietMilliseconds = 900

/**
 * `measure` is the newest one known; a newer one is merged with what stands in the fields. `onSaving` hears where
 * saving stands, so that the page can say it in one place.
 */
export function useMeasureDraft(
  measure: Measure,
  place: { roundId: string; unitId: string },
  onSaving: (saving: Saving) => void,
) {
  const { roundId, unitId } = place
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => openDraft(measure))
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(draft)
  const underWay = useRef<Promise<void> | null>(null)
  const path = `${planPath(roundId, unitId)}/measures/${measure.id}`

  const change = useCallback((next: (before: MeasureDraft) => MeasureDraft) => {
    latest.current = next(latest.current)
    setDraft(latest.current)
  }, [])

  const takePlan = useCallback(
    (plan: Plan, sent: MeasureFields | null) => {
      client.setQueryData(planQuery(roundId, unitId).queryKey, plan)
      const arrived = plan.measures.find((one) => one.id === measure.id)
      if (arrived) change((before) => receive(before, arrived, sent))
    },
    [client, roundId, unitId, measure.id, change],
  )

  const saveOnce = useCallback(
    async (keepalive: boolean): Promise<void> => {
      const { base, fields } = latest.current
      onSaving('saving')
      try {
        const body = { ...fields, revision: base.revision }
        const plan = await ask('PUT', path, planSchema, { body, keepalive })
        setError(null)
        takePlan(plan, fields)
        onSaving(isUnsaved(latest.current) ? 'unsaved' : 'saved')
      } catch (failure) {
        const overtaken = failureCode(failure) === 'changed-meanwhile'
        onSaving(overtaken ? 'unsaved' : 'failed')
        if (!overtaken) return setError(failure)
        // What they saved is fetched and merged; without a clash the merged measure is saved next.
        const plan = await client.fetchQuery({ ...planQuery(roundId, unitId), staleTime: 0 }).catch(setError)
        if (plan) takePlan(plan, null)
      }
    },
    [client, onSaving, path, roundId, takePlan, unitId],
  )

  /** True when everything written so far is with the server. Twice at most: the second time after a merge. */
  const save = useCallback(
    async (keepalive = false): Promise<boolean> => {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        while (underWay.current) await underWay.current
        if (latest.current.clash || !isUnsaved(latest.current)) break
        underWay.current = saveOnce(keepalive).finally(() => {
          underWay.current = null
        })
        await underWay.current
      }
      return latest.current.clash === null && !isUnsaved(latest.current)
    },
    [saveOnce],
  )

  // Somebody else's save arrives with the plan while nothing is on its way from here.
  useEffect(() => {
    if (underWay.current === null) change((before) => receive(before, measure, null))
  }, [measure, change])

  const waiting = isUnsaved(draft) && !draft.clash && error === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft starts the wait anew
  useEffect(() => {
    if (!waiting) return
    onSaving('unsaved')
    const timer = setTimeout(() => void save(), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [waiting, draft, save, onSaving])

  useEffect(() => {
    const leaving = () => void save(true)
    window.addEventListener('pagehide', leaving)
    return () => {
      window.removeEventListener('pagehide', leaving)
      leaving()
    }
  }, [save])

  return {
    draft,
    error,
    write: (fields: Partial<MeasureFields>) => {
      setError(null)
      change((before) => write(before, fields))
    },
    settle: (choice: 'mine' | 'theirs') => change((before) => settle(before, choice)),
    saveNow: save,
  }
}
