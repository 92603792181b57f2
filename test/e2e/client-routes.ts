/** Every address of the client, by entry, and which of them somebody has been to. */
import type { Page } from 'playwright-core'
import { matchRoutes } from 'react-router'
import { documents } from '../../client/documents/documents.ts'
import type { PageRoute } from '../../client/platform/page-route.ts'
import viteConfig from '../../vite.config.ts'

const stages = import.meta.glob<Record<string, PageRoute[]>>('../../client/staff/*/routes.ts', {
  eager: true,
})

/** Patterns by entry, as react-router reads them. The last of staff stands for every address without a page. */
const byEntry: Record<string, string[]> = {
  answer: ['/answer', '/answer/:round'],
  box: ['/box/:round'],
  documents: Object.keys(documents),
  forms: ['/forms/rounds/:round/units/:unit/:form'],
  meeting: ['/m'],
  staff: ['/', ...Object.values(stages).flatMap(pathsOf), '*'],
}

export const clientRoutes: readonly string[] = Object.values(byEntry).flat()

/** Entries that are built and have no addresses here, or the other way round. */
export function entriesApart(): string[] {
  const built = Object.keys(viteConfig.build?.rolldownOptions?.input ?? {})
  const known = Object.keys(byEntry)
  return [
    ...built.filter((entry) => !known.includes(entry)),
    ...known.filter((entry) => !built.includes(entry)),
  ]
}

function pathsOf(stage: Record<string, PageRoute[]>): string[] {
  return Object.values(stage).flatMap((routes) => routes.map(({ path }) => path))
}

/** The pattern a path belongs to: the one the client itself would choose. */
function routeOf(pathname: string): string {
  const found = matchRoutes(
    clientRoutes.map((path) => ({ path })),
    pathname,
  )
  return found?.[0]?.route.path ?? '*'
}

/** Notes every route that the page shows from now on. */
export function noteRoutes(page: Page, visited: Set<string>): void {
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) visited.add(routeOf(new URL(frame.url()).pathname))
  })
}

/** Routes that nobody has been to. */
export function notVisited(routes: readonly string[], visited: ReadonlySet<string>): string[] {
  return routes.filter((route) => !visited.has(route))
}
