/** Which units are picked out, kept while search and filters change. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ProgressUnit, ShownRow } from './rows.ts'
import { afterPress } from './selection.ts'

export interface Selection {
  ids: ReadonlySet<string>
  /** Of those shown: none, some, or all that can be picked out. */
  ofShown: 'none' | 'some' | 'all'
  /** There is something to pick out at all. */
  canSelect: boolean
  /** `range`: everything from the unit pressed before. The same function at every draw. */
  press: (id: string, range: boolean) => void
  pressAll: () => void
  clear: () => void
}

export function useSelection(units: readonly ProgressUnit[], rows: readonly ShownRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set())
  const last = useRef<string | null>(null)
  const shown = useMemo(
    () => rows.filter(({ found, node }) => found && node.may.length > 0).map(({ node }) => node.id),
    [rows],
  )
  const newest = useRef(shown)
  useEffect(() => {
    newest.current = shown
  }, [shown])
  const press = useCallback((id: string, range: boolean) => {
    const from = range ? last.current : null
    last.current = id
    setIds((before) => afterPress(before, id, { shown: newest.current, from }))
  }, [])
  const on = shown.filter((id) => ids.has(id)).length
  const ofShown = on === 0 ? 'none' : on === shown.length ? 'all' : 'some'
  return {
    ids,
    ofShown,
    canSelect: units.some(({ may }) => may.length > 0),
    press,
    pressAll: () =>
      setIds((before) => (ofShown === 'all' ? without(before, shown) : new Set([...before, ...shown]))),
    clear: () => setIds(new Set()),
  }
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): Set<string> {
  const next = new Set(ids)
  for (const id of gone) next.delete(id)
  return next
}
