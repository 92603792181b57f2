/** What a tour of the pages is made of. */
import type { Text } from '#shared/language.ts'
import type { DemoPlaces } from '../demo-places.ts'
import { button } from '../on-page.ts'
import type { Visitor } from '../visitor.ts'

export interface Visit {
  visitor: Visitor
  places: DemoPlaces
  /** The printed link of a role. */
  link(role: string): string
}

export interface Stop {
  /** Unique within the tour; also the name of its pictures. */
  name: string
  /** Goes there, from wherever the stop before left off. */
  open(visit: Visit): Promise<void>
  /** A page by itself, and not another state of the page before. */
  wholePage?: true
  /** A page that has every look elsewhere in the tours, as somebody else, or in another state. */
  again?: true
  /** Loads a new page, whatever the one before looks like. */
  anew?: true
  /** Statuses that belong to the stop, such as 404 where there is nothing for the person. */
  refusals?: readonly number[]
}

export interface Tour {
  /** Begins the names of its pictures. */
  name: string
  /** As the name of the test says it. */
  whose: string
  /** The demo link that signs in; null for pages without a session. */
  role: string | null
  stops: Stop[]
}

/** A stop that is an address and nothing else. */
export function address(name: string, path: (places: DemoPlaces) => string, refusals?: number[]): Stop {
  return {
    name,
    wholePage: true,
    anew: true,
    open: ({ visitor, places }) => visitor.go(path(places)),
    ...(refusals ? { refusals } : {}),
  }
}

/** A page that has every look elsewhere in the tours: here each theme and width, in two of the languages. */
export function again(stop: Stop): Stop {
  return { ...stop, again: true }
}

/** A stop that is reached by a button on the page before: by its whole name, or by how that begins. */
export function pressed(name: string, text: Text, values?: Record<string, string>): Stop {
  return {
    name,
    async open({ visitor }) {
      await button(visitor, text, values).first().click()
      await visitor.settled()
    },
  }
}
