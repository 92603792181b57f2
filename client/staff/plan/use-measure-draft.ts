/** Saves a measure by itself a moment after the person stops writing, one save at a time. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Measure, MeasureChange, MeasureConflict, MeasureField, MeasureFields } from '#shared/measure.ts'
import { measureSavedSchema, type Plan } from '#shared/plan.ts'
import type { Saving } from '../../components/SaveState.tsx'
import { ask, failureCode } from '../../platform/api.ts'
import {
  changesOf,
  isUnsaved,
  type MeasureDraft,
  openDraft,
  receive,
  settle,
  write,
} from './measure-draft.ts'
import { type PlanPlace, planHistoryQuery, planPath, planQuery } from './queries.ts'

const quietMilliseconds = 900

/**
 * `measure` is the newest one known; a newer one is merged with what stands in the fields. `onSaving` hears where
 * saving stands, so that the page can say it in one place.
 */
export function useMeasureDraft(measure: Measure, place: PlanPlace, onSaving: (saving: Saving) => void) {
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => openDraft(measure))
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(draft)
  const underWay = useRef<Promise<void> | null>(null)
  const { roundId, unitId, groupId } = place
  const path = planPath(place, `/measures/${measure.id}`)

  const change = useCallback((next: (before: MeasureDraft) => MeasureDraft) => {
    latest.current = next(latest.current)
    setDraft(latest.current)
  }, [])

  const takePlan = useCallback(
    (plan: Plan, sent: readonly MeasureChange[], conflicts: readonly MeasureConflict[]) => {
      client.setQueryData(planQuery({ roundId, unitId, groupId }).queryKey, plan)
      void client.invalidateQueries({ queryKey: planHistoryQuery({ roundId, unitId, groupId }).queryKey })
      const arrived = plan.measures.find((one) => one.id === measure.id)
      if (arrived) change((before) => receive(before, arrived, sent, conflicts))
    },
    [client, roundId, unitId, groupId, measure.id, change],
  )

  const saveOnce = useCallback(
    async (changes: MeasureChange[], keepalive: boolean): Promise<void> => {
      onSaving('saving')
      try {
        const { plan, conflicts } = await ask('PUT', path, measureSavedSchema, {
          body: { changes },
          keepalive,
        })
        setError(null)
        takePlan(plan, changes, conflicts)
        onSaving(isUnsaved(latest.current) ? 'unsaved' : 'saved')
      } catch (failure) {
        onSaving('failed')
        setError(failure)
        // Somebody signed the plan, or took the measure out: the page says so, and keeps the words.
        if (failureCode(failure) === 'plan-signed' || failureCode(failure) === 'not-found')
          void client.invalidateQueries({ queryKey: planQuery({ roundId, unitId, groupId }).queryKey })
      }
    },
    [client, onSaving, path, roundId, takePlan, unitId, groupId],
  )

  /** True when everything written so far is with the server. */
  const save = useCallback(
    async (keepalive = false): Promise<boolean> => {
      while (underWay.current) await underWay.current
      const changes = changesOf(latest.current)
      if (changes.length > 0) {
        underWay.current = saveOnce(changes, keepalive).finally(() => {
          underWay.current = null
        })
        await underWay.current
      }
      return !isUnsaved(latest.current)
    },
    [saveOnce],
  )

  // Somebody else's save arrives with the plan while nothing is on its way from here.
  useEffect(() => {
    if (underWay.current === null) change((before) => receive(before, measure))
  }, [measure, change])

  const unsaved = isUnsaved(draft)
  const waiting = changesOf(draft).length > 0 && error === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft starts the wait anew
  useEffect(() => {
    if (unsaved && error === null) onSaving('unsaved')
    if (!waiting) return
    const timer = setTimeout(() => void save(), quietMilliseconds)
    return () => clearTimeout(timer)
  }, [waiting, unsaved, draft, save, onSaving])

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
    settle: (field: MeasureField, choice: 'mine' | 'theirs') =>
      change((before) => settle(before, field, choice)),
    saveNow: save,
  }
}
