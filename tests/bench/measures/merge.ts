import type { FileDecision } from '#shared/contract/exchange.ts';
import { aFullAssessment } from '../a-full-assessment.ts';
import { alternate } from '../alternate.ts';
import { lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { openBenchCore } from '../open-core.ts';

const MANY = 100;
const FEW = 10;
const TAKEN: FileDecision = { isChosen: true, into: null, pairings: [], choices: [] };

/** One package for each of a hundred bodies, each with its own answers. */
async function packagesOfBodies(): Promise<Uint8Array[]> {
  const { core, assessmentId } = await aFullAssessment(MANY);
  for (const { id: respondentId } of await core.call('respondents.list', { assessmentId }))
    await core.call('exchange.send', { assessmentId, scope: 'respondent', respondentId, passphrase: null });
  core.close();
  return core.ports.saved.map(({ bytes }) => bytes);
}

/** Opens packages in an empty library and takes them, as a coordinator does who collects what bodies sent. */
async function mergeAll(packages: readonly Uint8Array[]): Promise<void> {
  const core = openBenchCore();
  const tokens = packages.map((bytes, index) => {
    const received = core.incoming.receive(`file-${index + 1}.mainstay`, 'package');
    received.append(bytes);
    return received.finish().token;
  });
  const { exchangeId } = await core.call('exchange.open', { tokens });
  const decisions = packages.map(() => TAKEN);
  await core.call('exchange.preview', { exchangeId, decisions });
  const { counts } = await core.call('exchange.apply', { exchangeId, decisions });
  if (counts.new < packages.length * 2) throw new Error('The packages were not taken');
  core.close();
}

export const merge: Measure = {
  name: 'merge',
  run: async ({ times }) => {
    const packages = await packagesOfBodies();
    const pair = await alternate(times(5), {
      measured: () => mergeAll(packages),
      yardstick: () => mergeAll(packages.slice(0, FEW)),
    });
    return [lineOf(pair, { work: `merge ${MANY} packages`, against: `merge ${FEW}`, goal: 11 })];
  },
};
