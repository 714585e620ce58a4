import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uuid } from '#tests/helpers/a-package.ts';
import { anAssessment, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { aLibrary, opened, sent } from '#tests/helpers/exchange.ts';
import type { TestCore } from '#tests/helpers/open-test-core.ts';
import { changed, type Taken } from '#tests/helpers/take-apart.ts';

type Node = Record<string, unknown> | unknown[];

/** One change of one place: which place is picked by numbers, taken along the tree. */
interface Mutation {
  readonly path: readonly number[];
  readonly kind: 'put' | 'drop' | 'double' | 'swap';
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('put', 'drop', 'double', 'swap'),
  value: fc.oneof(
    fc.constantFrom(
      null,
      true,
      0,
      -0,
      4,
      1e300,
      '',
      '=1+1',
      'NA',
      'DK',
      'LAB-07',
      'XYZ-99',
      'assessment',
      uuid(1),
      uuid(2),
      [],
      {},
    ),
    fc.constantFrom('\u0000', '\ud800', '../x', '__proto__', '2026-01-01T00:00:00.000Z', 'x'.repeat(400)),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

function mutate(root: Node, { path, kind, value }: Mutation): void {
  let node = root;
  for (const [step, pick] of path.entries()) {
    const keys = Object.keys(node);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) return;
    const part: unknown = Reflect.get(node, key);
    if (step === path.length - 1 || typeof part !== 'object' || part === null) {
      apply(node, key, { kind, value, other: keys[0] ?? key });
      return;
    }
    node = part as Node;
  }
}

function apply(
  node: Node,
  key: string,
  { kind, value, other }: Pick<Mutation, 'kind' | 'value'> & { other: string },
): void {
  const part: unknown = Reflect.get(node, key);
  if (kind === 'put') Reflect.set(node, key, value);
  else if (kind === 'drop') Array.isArray(node) ? node.splice(Number(key), 1) : Reflect.deleteProperty(node, key);
  else if (kind === 'double' && Array.isArray(node)) node.push(structuredClone(part));
  else {
    Reflect.set(node, key, Reflect.get(node, other));
    Reflect.set(node, other, part);
  }
}

async function soundPackages(core: TestCore) {
  const { assessmentId, labour, planning } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  for (const value of [1, 3] as const)
    await core.call('answers.save', { ...key, changes: { value, comment: `Level ${value}` } });
  await core.call('answers.save', {
    assessmentId,
    respondentId: planning,
    indicatorId: LAB_02,
    changes: { value: 'NA', reason: 'Not here' },
  });
  await core.call('evidence.attach', { ...key, token: core.offer(ATTACHABLE.pdf, 'plan.pdf', 'attachment') });
  return [await sent(core, assessmentId), await sent(core, assessmentId, 'invitation', labour)] as const;
}

it('whatever is changed in a package, it is refused with a sentence or leaves a library without a fault', async () => {
  const packages = await soundPackages(aLibrary());
  let core = aLibrary();
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.nat(1),
      fc.boolean(),
      async (mutations, which, isFresh) => {
        if (isFresh) core = aLibrary();
        const bytes = changed(packages[which] ?? packages[0], (pieces: Taken) => {
          for (const each of mutations) mutate(pieces.content, each);
        });
        const session = await opened(core, [bytes]);
        const reply = await core.dispatch('exchange.preview', { exchangeId: session.exchangeId, decisions: [] });
        expect(reply.ok).toBe(true);
        const done = await session.apply({ all: 'theirs' }).then(
          () => 'taken',
          (error: Error) => error.message,
        );
        if (done === 'taken') taken += 1;
        expect(done).not.toBe('unexpected');
        expect(core.ports.bugs).toEqual([]);
        expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
      },
    ),
    { numRuns: 250 },
  );
  expect(taken).toBeGreaterThan(10);
});
