import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const sources = new Map(
  readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !/^test\/(e2e|bench)\//.test(file))
    .map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')]),
)

const files = [...sources.keys()]
const says = (words: RegExp) => (file: string) => words.test(sources.get(file) ?? '')

/** What they change would be changed for all that share with them: modules, and what a module keeps. */
const mocking = files.filter(says(/\bvi\.(mock|resetModules)/))
/** They share a jsdom as well, which takes longer to start than most of them, and code that has warmed up. */
const pages = files.filter(says(/@vitest-environment jsdom/)).filter((file) => !mocking.includes(file))
const shared = files.filter((file) => !mocking.includes(file) && !pages.includes(file))

const common = {
  // Half as long to start as processes, for the files that run apart.
  pool: 'threads' as const,
  maxWorkers: 2,
  globalSetup: ['test/template.ts', 'test/threads-once.ts'],
  // What hangs is found all the same, and a machine with other work to do fails nothing.
  testTimeout: 60_000,
  // A thread takes a while to start where much else runs.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'apart',
          include: mocking,
          setupFiles: ['test/client/jsdom.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...common,
          name: 'pages',
          include: pages,
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/client/jsdom.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: { ...common, name: 'sharing', include: shared, isolate: false, sequence: { groupOrder: 3 } },
      },
    ],
  },
})
