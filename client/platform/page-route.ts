/** A page as its stage declares it. The shell loads it when it is opened, so that nobody pays for other roles. */
import type { ComponentType } from 'react'
import type { Role } from '#shared/session.ts'

export interface PageRoute {
  /** Path pattern as react-router reads it. */
  path: string
  /** Imports the page. */
  load: () => Promise<ComponentType>
  /** May be seen without signing in. */
  open?: true
  /** Fills the window by itself, such as what a room sees on the wall: without the product's head and foot. */
  alone?: true
  /** Roles the page is for; everybody else finds nothing there. Missing where the server's answer decides. */
  roles?: readonly Role[]
}
