import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    setupFiles: ['test/client/jsdom.ts'],
    maxWorkers: 2,
    // Half as long to start as processes, for 240 files.
    pool: 'threads',
    testTimeout: 20_000,
    // A thread takes a while to start where much else runs.
    expect: { poll: { timeout: 15_000 } },
  },
})
