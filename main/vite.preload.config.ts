import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A sandboxed preload must be one CommonJS file. */
export default defineConfig({
  root: fromRoot('.'),
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: fromRoot('dist'),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: {
      external: ['electron'],
      input: { preload: fromRoot('main/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
