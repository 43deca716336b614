import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What the build puts in, too.
  define: { BUILD: '"test"' },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/helpers/build.ts',
    testTimeout: 30_000,
    coverage: { include: ['src/**'], provider: 'v8' },
  },
});
