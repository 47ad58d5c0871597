import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Reading a file starts a child process; on a busy machine that takes many seconds.
    testTimeout: 120_000,
    // Many tests wait for processes of their own: no core needs to be kept free.
    maxWorkers: '100%',
  },
})
