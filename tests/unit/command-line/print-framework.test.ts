import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frameworkJson } from '#main/command-line/print-framework.ts';
import { DIRECTIONS, STAGES } from '#shared/framework/stages.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const words = z.string().min(1);

/** What scripts may rely on (issue 3); `statement` and `twoOrThree` stand beside it. */
const shape = z.strictObject({
  key: words,
  version: z.int(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  modules: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]{3}$/),
      title: words,
      purpose: words,
      indicators: z.array(
        z.strictObject({
          id: z.string().regex(/^[A-Z]{3}-\d{2}$/),
          statement: words,
          question: words,
          why: words,
          levels: z.array(words).length(5),
          twoOrThree: words,
          evidence: z.array(words).min(1),
          firstStep: words,
          nextStep: words,
          caution: words.nullable(),
          sources: z.array(words),
          lead: z.array(words).min(1),
          sdg: z.array(words).min(1),
          gcm: z.array(z.int()).min(1),
          note: z.array(words).min(1),
          stage: z.enum(STAGES),
          direction: z.enum(DIRECTIONS),
          critical: z.boolean(),
          short: z.boolean(),
        }),
      ),
    }),
  ),
  glossary: z.array(z.strictObject({ term: words, definition: words })).min(80),
  sources: z.array(z.strictObject({ id: words, citation: words })).min(1),
});

const printed = async (language: string) => frameworkJson(await openTestCore().call('frameworks.show', { language }));

describe('the framework as scripts read it', () => {
  it.each(['en', 'en-XA', 'ar-XB'])('has exactly its shape in %s', async (language) => {
    const result = shape.safeParse(JSON.parse(JSON.stringify(await printed(language))));
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('names only sources that it lists, each cited once', async () => {
    const { modules, sources } = await printed('en');
    const listed = sources.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const cited = modules.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.sources));
    expect(cited.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('is refused in a language that is not offered', async () => {
    await expect(openTestCore().call('frameworks.show', { language: 'tlh' })).rejects.toThrow('unknown-language');
    const english = openTestCore(undefined, ['en']);
    await expect(english.call('frameworks.show', { language: 'en-XA' })).rejects.toThrow('unknown-language');
  });
});
