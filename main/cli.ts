import '#main/launch/node-version.mjs';
import { runCommandLine } from '#main/command-line/run-command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
