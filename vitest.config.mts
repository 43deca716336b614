import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What the build puts in, too.
  define: { BUILD: '"test"' },
  test: {
    // Long enough for a machine that does much else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: 'tests/helpers/seed.ts',
    expect: { poll: { timeout: 20_000 } },
    // One more than the smallest machines have cores: some tests wait for a painting, a shell or a program.
    maxWorkers: 3,
    // What was made of a file for a run is kept for the next.
    experimental: { fsModuleCache: true },
    // Nothing in src/ keeps a state of its own, so one process can run many files.
    isolate: false,
    coverage: { include: ['src/**'], provider: 'v8' },
    projects: [
      {
        extends: true,
        test: {
          name: 'inside',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/process/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: ['tests/{process,browser}/**/*.test.ts'],
          globalSetup: 'tests/helpers/build.ts',
        },
      },
    ],
  },
});
