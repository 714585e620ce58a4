import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import screens from '../../../renderer/vite.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The empty pages that screens are held against, put beside the built program's own. */
export default defineConfig({
  ...screens,
  root: here('.'),
  build: {
    ...screens.build,
    outDir: here('../../../out/bench/program/renderer/bench'),
    rollupOptions: { input: { empty: here('empty.html'), routes: here('routes.html') } },
  },
});
