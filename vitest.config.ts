import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
/** Files that leave nothing behind in their process share one: starting it and reading the program takes longer than most files. */
const sharing = { isolate: false };
const project = (name: string, include: string[], extra: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include, environment: 'node', ...extra },
});

/** One runner for every floor of tests; journeys drive Chromium from inside a test. */
export default defineConfig({
  test: {
    pool: 'forks',
    // As many as the smallest machine has cores: more only makes the browsers wait for each other.
    maxWorkers: 2,
    setupFiles: ['tests/helpers/set-up.ts'],
    // Vitest's own second is too short for a machine that does other things as well.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      project(
        'unit',
        ['tests/unit/**/*.test.{ts,tsx}', 'tests/migrations/**/*.test.ts', 'tests/frameworks/**/*.test.ts'],
        { testTimeout: 30_000, ...sharing },
      ),
      project('transports', ['tests/transports/**/*.test.ts'], { ...slow, ...sharing }),
      project('reports', ['tests/reports/**/*.test.ts'], { ...slow, ...sharing }),
      project('faults', ['tests/faults/**/*.test.ts'], { ...slow, ...sharing }),
      project('components', ['tests/components/**/*.test.tsx'], {
        environment: 'happy-dom',
        ...slow,
        ...sharing,
      }),
      project('journeys', ['tests/e2e/**/*.test.ts'], {
        ...slow,
        globalSetup: ['tests/helpers/built.ts'],
      }),
    ],
  },
});
