import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { type EvidenceGap, evidenceGapSheet, gapLines } from '#shared/plan/evidence-gap.ts';
import { figureSheet, missingFigures } from '#shared/plan/figure.ts';
import { resultsOf } from '#shared/results/results.ts';

type Indicator = Framework['modules'][number]['indicators'][number];
type Suggested = Partial<Pick<EvidenceGap, 'what' | 'likelySource' | 'ownerBody'>>;

/** The data-collection plan of an assessment: derived lines, with what people wrote beside them. */
export function evidenceGapsOf(rooms: Rooms, own: Assessment, language: string): OutputOf<'plan.evidenceGaps'> {
  const { stores, frameworks } = rooms;
  const input = resultsInputOf(rooms, own);
  const texts = new Map<string, Indicator>(
    indicatorsOf(frameworks.show(own.framework, language)).map((each) => [each.id, each]),
  );
  const written = new Map(stores.sheets.list(evidenceGapSheet, own.id).map((row) => [row.id, row]));
  const whomToAsk = (id: string) =>
    [...input.agreed, ...input.answers].find((each) => each.indicatorId === id && each.value === 'DK' && each.whomToAsk)
      ?.whomToAsk ?? '';
  const missing = missingFigures(
    frameworks.companion(own.framework, language).figures,
    stores.sheets.list(figureSheet, own.id),
  );
  const figureName = (id: string) => {
    const figure = missing.find((each) => each.id === id);
    return figure?.listed?.name ?? figure?.figure?.name ?? '';
  };
  const suggestedFor = (id: string): Suggested => {
    const [kind, about = ''] = id.split('/');
    if (kind === 'figure') return { what: figureName(about) };
    const indicator = texts.get(about);
    return indicator ? { what: indicator.statement, likelySource: indicator.found, ownerBody: whomToAsk(about) } : {};
  };
  const asked = resultsOf(input, { kind: 'proposed' }).indicators.map(({ id, value, grade }) => ({
    id,
    isCritical: texts.get(id)?.critical ?? false,
    value,
    grade,
  }));
  return gapLines(
    asked,
    missing.map(({ id }) => id),
  ).map(({ id, reason }) => {
    const ownRow = written.get(id) ?? { ...BLANK, id };
    return { ...filledIn(ownRow, suggestedFor(id)), reason, own: ownRow };
  });
}

const BLANK = { what: '', likelySource: '', ownerBody: '', ownerRole: '', date: '' };

const filledIn = (row: EvidenceGap, { what = '', likelySource = '', ownerBody = '' }: Suggested): EvidenceGap => ({
  ...row,
  what: row.what || what,
  likelySource: row.likelySource || likelySource,
  ownerBody: row.ownerBody || ownerBody,
});
