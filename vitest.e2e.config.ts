import { defineConfig } from 'vitest/config'

/** They measure how long something takes, and need the machine for themselves. */
const alone = ['test/e2e/demo.test.ts', 'test/e2e/speed.test.ts']

const common = {
  testTimeout: 180_000,
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    // Windows of one file that are open at the same time. A walk waits more than it works; two files keep two cores busy.
    maxConcurrency: 3,
    projects: [
      {
        test: {
          ...common,
          name: 'walks',
          include: ['test/e2e/**/*.test.ts'],
          exclude: alone,
          globalSetup: ['test/e2e/demo-once.ts', 'test/template.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...common,
          name: 'alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
