/** What a page says of how its questions are drawn; every question's drawing asks for it. */
import { createContext } from 'react'

/** One statement: a row of a matrix, or a question that stands alone. */
export interface Item {
  question: string
  /** Null for a question that stands alone. */
  row: string | null
}

export interface Drawing {
  /** Running number of each question's first statement; a question that is not listed shows none. */
  numbers: ReadonlyMap<string, number>
  /** The only statement to draw; null for the whole page. */
  only: Item | null
  /** Names of what is drawn: the only statement's question and what explains it; null for everything. */
  shown: ReadonlySet<string> | null
  /** A choice was made for good, not merely passed with the arrow keys; null where the page stays as it is then. */
  onSettled: (() => void) | null
}

export const plainDrawing: Drawing = { numbers: new Map(), only: null, shown: null, onSettled: null }

export const DrawingContext = createContext<Drawing>(plainDrawing)
