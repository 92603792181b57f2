import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Stages whose files share what they import: reading that anew for each takes a third of their time. */
const sharing = [
  'access',
  'calendar',
  'deadlines',
  'disclosure',
  'docs',
  'follow-up',
  'handout',
  'keeping',
  'meeting',
  'operation',
  'organisation',
  'plan',
  'programme',
  'progress',
  'records',
  'register',
  'report',
  'round',
  'shared',
]

/** Files that change what others would share (mocked modules, clocks), or that have a document. */
const changing = /\bvi\.|@vitest-environment/

const shared = sharing.flatMap((stage) =>
  readdirSync(join(import.meta.dirname, 'test', stage), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${stage}/${file}`)
    .filter((file) => !changing.test(readFileSync(join(import.meta.dirname, file), 'utf8'))),
)

const common = {
  // Half as long to start as processes, for 250 files.
  pool: 'threads' as const,
  maxWorkers: 2,
  globalSetup: ['test/template.ts', 'test/threads-once.ts'],
  testTimeout: 20_000,
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
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**', ...shared],
          setupFiles: ['test/client/jsdom.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...common, name: 'sharing', include: shared, isolate: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
