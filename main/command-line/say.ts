import type { CommandContext } from './command-context.ts';

/** JSON where asked for, else lines. */
export function say({ options, output }: CommandContext, json: unknown, lines: readonly string[]): undefined {
  output.out(options.json ? `${JSON.stringify(json, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
}
