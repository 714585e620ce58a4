import type { ReportOrder } from '#main/reports/report-order.ts';
import { aPlannedOrder } from './a-planned-order.ts';

/** What people type, wherever it stands; everything else is a key, a number, a date or a word of the framework. */
const TYPED: ReadonlySet<string> = new Set([
  ...['comment', 'reason', 'role', 'whomToAsk', 'agreedBy', 'title', 'name', 'text', 'note', 'source', 'what'],
  ...['condition', 'whoMeets', 'clash', 'whoLoses', 'decision', 'decidedBy', 'owner', 'result', 'measure'],
  ...['acceptedBy', 'statement', 'firstStep', 'nextStep', 'newElement', 'objective', 'indicator', 'sourceOfMoney'],
  ...['trackerBody', 'trackerRole', 'forum', 'speakerBody', 'speakerRole', 'ownerBody', 'document', 'likelySource'],
]);

const ENDINGS = [
  '<w:p> & "quotes" \'single\' ]]> &amp; {{x}} $t(x) _x0041_',
  '🙂🏳️‍🌈 \u0000\u0008\u000b\ud800 lone \udc00 \ufffe',
  'مرحبا (بالعالم) 12 % and back, עברית',
];

/** The planned order with its fourteen bodies and each typed text made hostile and unique, every fourth ten times as long; `written` is what must be found. */
export async function aHostileOrder(): Promise<{ readonly order: ReportOrder; readonly written: readonly string[] }> {
  const written: string[] = [];
  const hostile = (text: string): string => {
    const count = written.length;
    const ending = ENDINGS[count % 4];
    const words = ending === undefined ? Array.from({ length: 10 }, () => text).join(' ') : `${text} ${ending}`;
    written.push(`${count % 8 === 2 ? 'مرحبا ' : ''}${words} no. ${count}.`);
    return written.at(-1) ?? '';
  };
  const changed = <T>(value: T, key = ''): T => {
    if (typeof value === 'string') return (TYPED.has(key) && value !== '' ? hostile(value) : value) as T & string;
    if (Array.isArray(value)) return value.map((each) => changed(each, key)) as T & unknown[];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, changed(each, own)])) as T;
  };
  const order = await aPlannedOrder();
  const { respondents, answers, agreed, evidence, plan, evidenceGaps } = order;
  const { persons, ...planned } = plan;
  const made = {
    ...order,
    respondents: changed(respondents),
    answers: changed(answers),
    agreed: changed(agreed),
    evidence: changed(evidence),
    plan: { ...changed(planned), persons },
    evidenceGaps: evidenceGaps.map((gap) => ({ ...gap, ...changed({ likelySource: gap.likelySource }) })),
    matrices: order.matrices.map(({ level, matrix }) => ({
      level,
      matrix: {
        ...matrix,
        cells: matrix.cells.map((cell) => ({
          ...cell,
          ...changed({ reason: cell.reason, condition: cell.condition }),
        })),
        pairs: matrix.pairs.map((pair) => ({ ...pair, ...changed({ whoMeets: pair.whoMeets }) })),
        conflicts: changed(matrix.conflicts),
      },
    })),
    appraisals: order.appraisals.map(({ policy, screening, options }) => ({
      policy: { ...policy, screening: { ...policy.screening, answers: changed(policy.screening.answers) } },
      screening,
      options: options.map((option) => ({ ...option, effects: changed(option.effects) })),
    })),
  };
  return { order: made, written };
}
