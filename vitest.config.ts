import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
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
        { testTimeout: 30_000 },
      ),
      project('transports', ['tests/transports/**/*.test.ts'], slow),
      project('reports', ['tests/reports/**/*.test.ts'], slow),
      project('faults', ['tests/faults/**/*.test.ts'], slow),
      project('components', ['tests/components/**/*.test.tsx'], { environment: 'happy-dom', ...slow }),
      project('journeys', ['tests/e2e/**/*.test.ts'], {
        ...slow,
        globalSetup: ['tests/helpers/built.ts'],
      }),
    ],
  },
});
