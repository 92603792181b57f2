import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    // Two windows keep two cores busy; a third works while they wait for the server.
    maxConcurrency: 3,
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
  },
})
