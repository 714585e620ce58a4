import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import program from '../../main/vite.config.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The measures around the core, bundled as the program is. */
export default defineConfig({
  ...program,
  build: {
    ...program.build,
    outDir: fromRoot('out/bench'),
    sourcemap: false,
    rollupOptions: {
      ...program.build?.rollupOptions,
      external: [...[program.build?.rollupOptions?.external ?? []].flat(), 'playwright-core'] as string[],
      input: {
        bench: fromRoot('tests/bench/bench.ts'),
        'write-annex': fromRoot('tests/bench/reports/write-annex.ts'),
        'write-workbook': fromRoot('tests/bench/reports/write-workbook.ts'),
      },
    },
  },
});
