import type { ReportOrder } from '#main/reports/report-order.ts';

/** What people type, and the words of own frameworks; everything else is a key, a number or a date. */
const TYPED = new Set([
  'place',
  'label',
  'title',
  'name',
  'statement',
  'firstStep',
  'nextStep',
  'clash',
  'owner',
  'decision',
  'decidedBy',
  'whoLoses',
  'whoMeets',
  'what',
  'source',
  'text',
  'measure',
  'recommendationReason',
  'issue',
  'reason',
  'newElement',
  'forum',
  'speakerBody',
  'speakerRole',
  'trackerBody',
  'trackerRole',
  'unit',
]);

const isTyped = (key: string) => TYPED.has(key);

const lengthened = (value: unknown, key: string): unknown => {
  if (typeof value === 'string')
    return isTyped(key) && value !== '' ? Array.from({ length: 10 }, () => value).join(' ') : value;
  if (Array.isArray(value)) return value.map((each) => lengthened(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, lengthened(each, own)]));
};

/** The same order with each typed text ten times in a row. */
export const tenfold = (order: ReportOrder): ReportOrder =>
  // Keys, numbers and dates are as they were, so the shape is as it was.
  lengthened(order, '') as ReportOrder;
