import '#main/launch/node-version.mjs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { libraryFolder } from '#main/core/folders.ts';
import { settledFolder } from '#main/library/library-place.ts';
import { openBrowser } from '#main/transport/open-browser.ts';
import { refusalSentence } from '#main/transport/refusal-reply.ts';
import { serve } from '#main/transport/serve.ts';
import { AppError } from '#shared/contract/refusal.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});

try {
  const host = await serve({
    folder: resolve(values.data ?? settledFolder(libraryFolder())),
    port: Number(values.port),
  });
  process.stdout.write(`${host.address}\n`);
  if (!values['no-open']) openBrowser(host.newTicketAddress());
  await host.ended;
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${refusalSentence(error.code, error.values)}\n`);
  process.exitCode = 1;
}
