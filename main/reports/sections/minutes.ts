import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, definitions, heading, line, note, paragraph, table, writingSpace } from '../blocks.ts';
import type { MinutesLine, MinutesModel } from '../minutes-model.ts';

/** Minutes in two or three pages: who was there, what was settled and why, what is parked or open, who does what. */
export function minutesSection(model: Omit<MinutesModel, 'title' | 'frameworkLine'>, t: Translate): Block[] {
  const facts = model.facts.filter(([, text]) => text !== '');
  return [
    paragraph(model.place, 'title'),
    paragraph(t('minutes.subtitle'), 'subtitle'),
    definitions(facts.map(([term, text]) => ({ term, under: [], lines: line(text) }))),
    ...part('settled', model.settled, t),
    ...part('parked', model.parked, t),
    ...part('open', model.open, t),
    ...stepsPart(model, t),
    heading(2, t('minutes.signed')),
    writingSpace(
      { label: t('minutes.drawnUp'), text: '', lines: 0 },
      { label: t('minutes.approved'), text: '', lines: 0 },
    ),
    note(t('minutes.note')),
  ];
}

/** A part that holds nothing says so. */
function part(name: 'settled' | 'parked' | 'open', lines: readonly MinutesLine[], t: Translate): Block[] {
  const title = heading(2, t(`minutes.${name}.title`));
  if (lines.length === 0) return [title, paragraph(t(`minutes.${name}.none`))];
  return [
    title,
    definitions(
      lines.map((each) => ({ term: each.about, under: [], lines: linesOf(each, t) })),
      0.34,
    ),
  ];
}

const linesOf = ({ outcome, agreedBy, reason, dissent, said, prompts }: MinutesLine, t: Translate) => [
  ...outcome.flatMap((text) => line(text, '', 'strong')),
  ...line(reason, t('minutes.reason')),
  ...line(agreedBy, t('minutes.agreedBy')),
  ...line(dissent, t('minutes.dissent')),
  ...line(said, t('minutes.before')),
  ...prompts.flatMap((text) => line(text, t('minutes.asked'))),
];

function stepsPart({ steps }: Pick<MinutesModel, 'steps'>, t: Translate): Block[] {
  const title = heading(2, t('minutes.steps.title'));
  if (steps.length === 0) return [title, paragraph(t('minutes.steps.none'))];
  return [
    title,
    table(
      t('minutes.steps.title'),
      [
        column(t('minutes.steps.step'), 0.5),
        column(t('minutes.steps.owner'), 0.32),
        column(t('minutes.steps.date'), 0.18),
      ],
      steps.map(({ step, owner, date }) => [step, owner || t('minutes.steps.nobody'), date]),
    ),
  ];
}
