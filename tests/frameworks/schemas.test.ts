import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { companionStructure } from '#shared/framework/companion.ts';
import { frameworkSources } from '#shared/framework/sources.ts';
import { frameworkStructure } from '#shared/framework/structure.ts';
import { frameworkSuggestions } from '#shared/framework/suggestions.ts';
import { frameworkTexts } from '#shared/framework/texts.ts';
import { root } from '#tests/helpers/open-test-core.ts';

const PUBLISHED = [
  ['structure', 'structure.yaml', frameworkStructure],
  ['companion', 'companion.yaml', companionStructure],
  ['sources', 'sources.yaml', frameworkSources],
  ['suggestions', 'suggestions.yaml', frameworkSuggestions],
  ['texts', 'the words of a language, such as en.yaml', frameworkTexts],
] as const;

/** `npx vitest run --project unit tests/frameworks/schemas.test.ts -u` writes the files anew. */
it.each(PUBLISHED)('publishes the schema of %s as the program uses it', async (name, file, schema) => {
  const published = { title: `Mainstay framework: ${file}`, ...z.toJSONSchema(schema, { io: 'input' }) };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    join(root, 'docs', 'formats', `framework-${name}.schema.json`),
  );
});

it('names every published schema on the page about the format', () => {
  const page = readFileSync(join(root, 'docs/formats/framework.md'), 'utf8');
  for (const [name] of PUBLISHED) expect(page).toContain(`framework-${name}.schema.json`);
});
