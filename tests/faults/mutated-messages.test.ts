import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contract, isOperationName, type OperationName } from '#shared/contract/index.ts';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { inputsOf } from '#tests/helpers/any-input.ts';
import { noteFaults, timesOf } from '#tests/helpers/fault-table.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

/** Making a file takes seconds each; their inputs are refused or taken by the same schemas. */
const SLOW: readonly OperationName[] = ['reports.make', 'questionnaires.make'];
const operations = Object.keys(contract)
  .filter(isOperationName)
  .filter((name) => !SLOW.includes(name));

it('no message, whatever it holds, is answered by anything but a value or a refusal with a reason, and the library stays sound', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  await core.call('library.addSample', {});
  const all = await core.call('assessments.list', {});
  const known = {
    assessmentId: [assessmentId, ...all.map(({ id }) => id)],
    respondentId: [labour, planning],
    indicatorId: ['LAB-01', 'TRA-02', 'ENV-12'],
    moduleId: ['LAB', 'ENV'],
    key: ['mainstay'],
    policyId: ['nurse-training'],
    language: ['en'],
  };
  let tried = 0;
  const unexplained: string[] = [];
  const messages = fc
    .constantFrom(...operations)
    .chain((name) => inputsOf(contract[name].input, known).map((input) => ({ name, input })));
  await fc.assert(
    fc.asyncProperty(messages, async ({ name, input }) => {
      tried += 1;
      const reply = await core.dispatch(name, input);
      if (!reply.ok && reply.error.code === 'unexpected') unexplained.push(`${name} ${JSON.stringify(input)}`);
      // A faulty assertion here would only say that the property failed; the list below says where.
    }),
    { numRuns: timesOf(1_000, 40_000) },
  );
  expect(unexplained.slice(0, 5)).toEqual([]);
  expect(core.ports.bugs).toEqual([]);
  const checks = await core.call('library.verify', {});
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  noteFaults({ fault: 'a message that does not fit', tried, survived: tried - unexplained.length, lost: 0 });
});
