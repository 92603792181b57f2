/** A live view of a meeting: all of it first, then what changes, and all of it again after a break. */
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { withEvent } from '#shared/meeting-view.ts'

interface Event<H, N> {
  now: string
  head: H | null
  whole: boolean
  notes: N[]
  gone: string[]
}

export interface Live<H, N> {
  /** Null before the first event. */
  view: (H & { notes: N[] }) | null
  /** How much the server's clock is ahead, in milliseconds. */
  ahead: number
  connected: boolean
}

/**
 * Follows an event stream for as long as the page is shown. The browser asks again by itself when it breaks.
 *
 * @param schema must stay the same from one drawing to the next
 */
export function useStream<H extends object, N extends { id: string }>(
  path: string,
  schema: z.ZodType<Event<H, N>>,
): Live<H, N> {
  const [live, setLive] = useState<Live<H, N>>({ view: null, ahead: 0, connected: true })
  useEffect(() => {
    const source = new EventSource(path)
    source.onmessage = ({ data }) => {
      const event = schema.safeParse(JSON.parse(String(data)))
      if (!event.success) return
      const { now } = event.data
      setLive((before) => ({
        view: withEvent(before.view, event.data),
        ahead: Date.parse(now) - Date.now(),
        connected: true,
      }))
    }
    source.onerror = () => setLive((before) => ({ ...before, connected: false }))
    return () => source.close()
  }, [path, schema])
  return live
}
