/** What ordering files asks the server. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type HandoutWish, handoutOrderSchema, handoutOrdersSchema } from '#shared/handout.ts'
import { ask, tell } from '../../platform/api.ts'

export interface OrderPlace {
  round: string
  unit: string
}

const pathOf = ({ round, unit }: OrderPlace) => `/api/rounds/${round}/units/${unit}/handout-orders`
const keyOf = ({ round, unit }: OrderPlace) => ['handout-orders', round, unit]

/** GET …/units/:unit/handout-orders; asked again while files are being made. */
export function ordersQuery(place: OrderPlace) {
  return queryOptions({
    queryKey: keyOf(place),
    queryFn: ({ signal }) => ask('GET', pathOf(place), handoutOrdersSchema, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.orders.some((order) => order.state === 'making') ? 1000 : false,
  })
}

/** POST …/units/:unit/handout-orders; the same wish again goes on where it failed. */
export function useOrdering(place: OrderPlace) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: HandoutWish) => ask('POST', pathOf(place), handoutOrderSchema, { body: wish }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(place) }),
  })
}

/** DELETE /api/handout-orders/:order */
export function useRemoving(place: OrderPlace) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => tell('DELETE', `/api/handout-orders/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(place) }),
  })
}
