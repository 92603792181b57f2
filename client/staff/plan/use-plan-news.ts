/** Hears at once when somebody else changes the plan, and who else has it open; says where one writes oneself. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan } from '#shared/plan.ts'
import { type PlanNews, planNewsSchema } from '#shared/plan-history.ts'
import { tell } from '../../platform/api.ts'
import { placeOf, planHistoryQuery, planPath, planQuery } from './queries.ts'

/** The server forgets a person who has said nothing for twice as long. */
const againMilliseconds = 20_000

/**
 * @returns the others in the plan, and what to call with the measure one writes in. Where the stream does not come
 *   through, the page finds changes by asking now and then, and nobody is named.
 */
export function usePlanNews(plan: Plan) {
  const { roundId, unitId, groupId } = placeOf(plan)
  const client = useQueryClient()
  const [others, setOthers] = useState<PlanNews['editors']>([])
  const revision = useRef(plan.revision)
  revision.current = plan.revision
  const listens = plan.mayReadHistory
  useEffect(() => {
    if (!listens) return
    const place = { roundId, unitId, groupId }
    const stream = new EventSource(planPath(place, '/news'))
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const news = planNewsSchema.safeParse(JSON.parse(data))
      if (!news.success) return
      setOthers(news.data.editors)
      if (news.data.revision === revision.current) return
      void client.invalidateQueries({ queryKey: planQuery(place).queryKey })
      void client.invalidateQueries({ queryKey: planHistoryQuery(place).queryKey })
    })
    return () => stream.close()
  }, [listens, client, roundId, unitId, groupId])

  const writesIn = useRef<string | null>(null)
  const writes = plan.mayEdit
  const say = useCallback(
    (here: boolean) => {
      const place = { roundId, unitId, groupId }
      const body = { here, measureId: here ? writesIn.current : null }
      // Nobody is told of a failure: it is only about being seen.
      tell('PUT', planPath(place, '/presence'), { body, keepalive: !here }).catch(() => undefined)
    },
    [roundId, unitId, groupId],
  )
  useEffect(() => {
    if (!writes) return
    const leave = () => say(false)
    say(true)
    const timer = setInterval(() => say(true), againMilliseconds)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [writes, say])
  const writeIn = useCallback(
    (measureId: string | null) => {
      if (writesIn.current === measureId) return
      writesIn.current = measureId
      say(true)
    },
    [say],
  )
  return { others, writeIn }
}
