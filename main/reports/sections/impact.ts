import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import {
  type Block,
  column,
  definitions,
  harm,
  heading,
  line,
  note,
  type Picture,
  paragraph,
  strong,
  table,
} from '../blocks.ts';
import type { EffectLine, PolicyLines } from '../impact-model.ts';
import { figure, reckoned, said } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';

/** What draft policies would do to people who move, and what is done about it: screening, scope, effects, measures, recommendation. */
export function impactSection(
  { policies }: Pick<ReportModel, 'policies'>,
  pictures: readonly (Picture | null)[],
  t: Translate,
  detail: ReportChoices['detail'] = 'full',
): Block[] {
  const title = heading(1, t('annex.impact.title'));
  if (policies.length === 0) return [title, paragraph(t('annex.impact.none'))];
  return [
    title,
    paragraph(t('annex.impact.intro')),
    ...policies.flatMap((policy, index) => policyBlocks(policy, pictures[index] ?? null, detail, t)),
  ];
}

const policyBlocks = (
  policy: PolicyLines,
  picture: Picture | null,
  detail: ReportChoices['detail'],
  t: Translate,
): Block[] => [
  heading(2, policy.title),
  paragraph(policy.recommendation, 'finding'),
  definitions(policy.facts.map(([term, text]) => ({ term, under: [], lines: line(said(text)) }))),
  ...(policy.baselines.length === 0 ? [] : [baselineTable(policy, t)]),
  ...(detail === 'full' ? [screeningTable(policy, t)] : []),
  paragraph(reckoned(['screening', policy.raw.policy.id], policy.verdict)),
  ...effectBlocks(policy, picture, t),
];

const baselineTable = ({ baselines }: PolicyLines, t: Translate): Block =>
  table(
    t('impact.scope.baselines'),
    [
      column(t('impact.scope.baseline.what'), 0.4),
      column(t('impact.scope.baseline.value'), 0.15),
      column(t('impact.scope.baseline.year'), 0.1),
      column(t('impact.scope.baseline.source'), 0.35),
    ],
    baselines.map(({ what, value, year, source }) => [said(what), value, year, said(source)]),
  );

const screeningTable = ({ questions }: PolicyLines, t: Translate): Block =>
  table(
    t('annex.impact.screeningTable'),
    [
      column(t('annex.impact.number'), 0.06, 'end'),
      column(t('annex.impact.question'), 0.46),
      column(t('annex.impact.answer'), 0.12),
      column(t('impact.note'), 0.36),
    ],
    questions.map(({ number, question, answer, note: noted }) => [
      String(number),
      question,
      strong(answer),
      said(noted),
    ]),
    { name: 'screening' },
  );

function effectBlocks(policy: PolicyLines, picture: Picture | null, t: Translate): Block[] {
  if (policy.effects.length === 0) return [paragraph(t('annex.impact.noEffects'))];
  const measured = policy.effects.filter(({ measure }) => measure !== null);
  return [
    effectTable(policy, t),
    ...(picture === null
      ? []
      : [
          {
            kind: 'figure' as const,
            picture,
            caption: t('annex.impact.picture', { policy: policy.title }),
            altText: t('impact.pictureLabel', { option: policy.title }),
          },
        ]),
    note(t('annex.impact.formula')),
    optionTable(policy, t),
    note(t('impact.neverNetted')),
    ...(measured.length === 0 ? [] : [measureTable(measured, t)]),
  ];
}

const effectTable = ({ effects }: PolicyLines, t: Translate): Block =>
  table(
    t('annex.impact.effectTable'),
    [
      column(t('impact.column.option'), 0.13),
      column(t('impact.column.effect'), 0.42),
      column(t('impact.column.scales'), 0.2),
      column(t('impact.column.significance'), 0.25),
    ],
    effects.map((effect) => [
      effect.option,
      [`${effect.group} (${effect.channel})`, said(effect.text), said(effect.source)].filter(Boolean).join('\n'),
      effect.scales,
      cellOf(
        [figure(['effect', effect.raw.effect.id, 'significance'], effect.figure), ...effect.marks].join('\n'),
        effect,
      ),
    ]),
    { name: 'effects' },
  );

const cellOf = (words: string, { raw }: EffectLine) => (raw.significance < 0 ? harm(words) : strong(words));

const optionTable = ({ raw, options }: PolicyLines, t: Translate): Block =>
  table(
    t('annex.impact.optionTable'),
    [
      column(t('impact.column.option'), 0.17),
      column(t('impact.column.gains'), 0.09, 'end'),
      column(t('impact.column.harms'), 0.09, 'end'),
      column(t('impact.column.losers'), 0.27),
      column(t('impact.column.rights'), 0.09, 'end'),
      column(t('impact.column.cost'), 0.16),
      column(t('impact.column.evidence'), 0.13),
    ],
    options.map(({ name, gains, harms, losers, rights, cost, evidence }) => [
      strong(name),
      figure(['option', raw.policy.id, name, 'gains'], gains),
      figure(['option', raw.policy.id, name, 'harms'], harms),
      losers,
      rights,
      cost,
      evidence,
    ]),
    { name: 'options' },
  );

const measureTable = (effects: readonly EffectLine[], t: Translate): Block =>
  table(
    t('annex.impact.measureTable'),
    [
      column(t('impact.column.effect'), 0.2),
      column(t('impact.column.measure'), 0.36),
      column(t('annex.impact.owner'), 0.22),
      column(t('annex.impact.left'), 0.22),
    ],
    effects.map(({ raw, group, figure: shown, residual, measure }) => [
      [group, shown].join('\n'),
      [`${measure?.kind}: ${said(measure?.text ?? '')}`, said(measure?.indicator ?? '')].filter(Boolean).join('\n'),
      [measure?.owner, measure?.date, measure?.cost].filter(Boolean).join('\n'),
      [
        figure(['effect', raw.effect.id, 'residual'], residual),
        measure?.acceptedBy ? t('annex.impact.acceptedBy', { by: measure.acceptedBy }) : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ]),
    { name: 'measures' },
  );
