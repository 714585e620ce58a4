import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { Stated } from './stated.tsx';

type Item = QuestionnairePreview['items'][number];
type Choice = 'mine' | 'theirs' | 'comment';
export type Choices = Readonly<Partial<Record<IndicatorId, Choice>>>;

const CHOICES = ['mine', 'theirs', 'comment'] as const satisfies readonly Choice[];

/** What is new or went on over there is taken unless a person says no; where both went on, a person has to say yes. */
export const firstChoices = ({ items }: QuestionnairePreview): Choices =>
  Object.fromEntries(
    items.map(({ indicatorId, outcome }) => [
      indicatorId,
      outcome === 'new' || outcome === 'taken' ? 'theirs' : 'mine',
    ]),
  );

/** Every answer of the file: those where both went on first, then those to take, then those that change nothing. */
export function ReturnedItems({
  preview,
  choices,
  onChange,
}: {
  preview: QuestionnairePreview;
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const { t } = useTranslate();
  const of = (...outcomes: readonly Item['outcome'][]) =>
    preview.items.filter(({ outcome }) => outcomes.includes(outcome));
  const still = of('equal', 'known');
  const shown = [...of('conflict'), ...of('taken'), ...of('new')];
  const choose = (id: IndicatorId, choice: Choice) => onChange({ ...choices, [id]: choice });
  if (preview.items.length === 0) return <p>{t('exchange.nothingFilled')}</p>;
  return (
    <>
      {shown.length === 0 ? null : (
        <table className="returned-items">
          <thead>
            <tr>
              <th scope="col">{t('exchange.question')}</th>
              <th scope="col">{t('exchange.mine')}</th>
              <th scope="col">{t('exchange.theirs')}</th>
              <th scope="col">{t('exchange.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <ItemRow
                key={item.indicatorId}
                item={item}
                choice={choices[item.indicatorId] ?? 'mine'}
                onChoose={(choice) => choose(item.indicatorId, choice)}
              />
            ))}
          </tbody>
        </table>
      )}
      {still.length === 0 ? null : (
        <p className="help-text">
          {t('exchange.still', { count: still.length, list: still.map(({ indicatorId }) => indicatorId).join(', ') })}
        </p>
      )}
    </>
  );
}

function ItemRow({ item, choice, onChoose }: { item: Item; choice: Choice; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslate();
  const { framework } = useAssessment();
  const { indicatorId, outcome, mine, theirs } = item;
  const label = t('exchange.decisionFor', { id: indicatorId });
  return (
    <tr>
      <th scope="row">
        <span className="id">{indicatorId}</span> {findIndicator(framework, indicatorId)?.statement}
        <span className="outcome">{t(`exchange.outcome.${outcome}`)}</span>
      </th>
      <td>
        <Stated stated={mine} />
      </td>
      <td>
        <Stated stated={theirs} />
      </td>
      <td>
        {outcome === 'conflict' ? (
          <ChoiceField
            label={label}
            isLabelHidden
            value={choice}
            options={CHOICES.map((id) => ({ id, name: t(`exchange.choice.${id}`) }))}
            onChange={onChoose}
          />
        ) : (
          <CheckField
            label={t('exchange.takeOne', { id: indicatorId })}
            isSelected={choice === 'theirs'}
            onChange={(isTaken) => onChoose(isTaken ? 'theirs' : 'mine')}
          />
        )}
      </td>
    </tr>
  );
}
