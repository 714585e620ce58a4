import { expect, it } from 'vitest';
import { askedIndicators, printedPairs } from '#main/papers/what-is-printed.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

async function aFramework() {
  const core = openTestCore();
  const framework = await core.call('frameworks.show', { language: 'en' });
  const { matrixNodes } = await core.call('frameworks.companion', { language: 'en' });
  return { framework, matrixNodes };
}
const full: Parameters<typeof askedIndicators>[0] = { form: 'full', modulesNotAssessed: [] };

it('prints modules and single indicators in the order in which they were named, each once', async () => {
  const { framework } = await aFramework();
  const ids = askedIndicators(full, framework, ['ENV-02', 'LAB', 'LAB-03']);
  expect(ids).toHaveLength(13);
  expect(ids.slice(0, 2)).toEqual(['ENV-02', 'LAB-01']);
});

it('prints all that the assessment asks where nothing is named', async () => {
  const { framework } = await aFramework();
  expect(askedIndicators(full, framework, [])).toHaveLength(122);
  expect(askedIndicators({ ...full, form: 'short' }, framework, [])).toHaveLength(54);
});

it('leaves out what the assessment does not ask, and refuses names that the framework lacks', async () => {
  const { framework } = await aFramework();
  const [labour] = framework.modules;
  const without = {
    form: 'full',
    modulesNotAssessed: [{ moduleId: labour?.id, reason: 'Another plan.' }],
  } as Parameters<typeof askedIndicators>[0];
  expect(askedIndicators(without, framework, ['LAB', 'LAB-03'])).toEqual([]);
  expect(() => askedIndicators(full, framework, ['LAB-99'])).toThrow('unknown-indicator');
  expect(() => askedIndicators(full, framework, ['LABOUR'])).toThrow('unknown-module');
});

it('makes a card for each pair once, in the order of the matrix, whichever way it was named', async () => {
  const { matrixNodes } = await aFramework();
  expect(printedPairs(matrixNodes, [])).toHaveLength(15);
  expect(
    printedPairs(matrixNodes, [
      ['HSP', 'EDU'],
      ['LAB', 'TRA'],
      ['EDU', 'HSP'],
    ]),
  ).toEqual([
    ['LAB', 'TRA'],
    ['EDU', 'HSP'],
  ]);
  expect(() => printedPairs(matrixNodes, [['LAB', 'XYZ']])).toThrow('unknown-node');
});
