import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#tests/helpers/open-test-core.ts';

const screens = join(root, 'renderer/screens');
const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** The classes that a file describes on their own, wherever they stand. */
function ownClasses(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []),
  );
}

it('no class is described by two screens: the styles of a screen stay when another one is shown', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of ownClasses(readFileSync(join(screens, file), 'utf8')))
      owners.set(name, (owners.get(name) ?? new Set()).add(dirname(file)));
  expect(owners.size).toBeGreaterThan(300);
  expect([...owners].filter(([, folders]) => folders.size > 1).map(([name, by]) => [name, ...by])).toEqual([]);
});
