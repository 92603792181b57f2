/** A page as its stage declares it. The shell loads it when it is opened, so that nobody pays for other roles. */
import type { ComponentType } from 'react'

export interface PageRoute {
  /** Path pattern as react-router reads it. */
  path: string
  /** Imports the page. */
  load: () => Promise<ComponentType>
  /** May be seen without signing in. */
  open?: true
}
