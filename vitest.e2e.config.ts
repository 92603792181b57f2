import { defineConfig } from 'vitest/config'

/** It measures how long something takes, and needs the machine for itself. */
const alone = ['test/e2e/speed.test.ts']

const common = {
  testTimeout: 180_000,
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    // Windows of one file that are open at the same time. A walk waits more than it works; two files keep two cores busy.
    maxConcurrency: 3,
    // For both projects, before either: how long a demo takes is measured while nothing else runs.
    globalSetup: ['test/e2e/demo-once.ts', 'test/template.ts'],
    projects: [
      {
        test: {
          ...common,
          name: 'walks',
          include: ['test/e2e/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...common,
          name: 'alone',
          include: alone,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
