import { defineConfig } from 'vitest/config';

/** Tests of the built command build it first; all others run from the sources. */
const BUILT = ['tests/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'sources', include: ['tests/**/*.test.ts'], exclude: BUILT } },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/cli/build.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
