import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    // Browser windows share the machine with the server; more at once only wait for one another.
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
