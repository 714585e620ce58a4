import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import packageJson from '../package.json' with { type: 'json' };

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Native and large libraries stay in node_modules; everything else is bundled. */
const external = [...Object.keys(packageJson.dependencies), 'electron', ...builtinModules, /^node:/, /^docx\//];

/** The core with each of its doors. All files lie in one folder, so that each finds its neighbours by its own address. */
export default defineConfig({
  root: fromRoot('.'),
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: [] },
  build: {
    ssr: true,
    outDir: fromRoot('dist'),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      external,
      input: {
        electron: fromRoot('main/electron.ts'),
        loopback: fromRoot('main/loopback.ts'),
        cli: fromRoot('main/cli.ts'),
        'report-worker': fromRoot('main/reports/report-worker.ts'),
        'settle-worker': fromRoot('main/database/settle-worker.ts'),
        'exchange-worker': fromRoot('main/exchange/exchange-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
