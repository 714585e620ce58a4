import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Conflict } from '#shared/contract/exchange.ts';
import { differingFields } from '#shared/exchange/differing-fields.ts';
import { CHOICES, type Choice } from '#shared/exchange/plan-record.ts';
import { fieldLabel, fieldText } from '#shared/i18n/field-text.ts';
import { recordLabel, stateLine } from '#shared/i18n/record-label.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** One record with both its states, field by field, and the three ways out. */
export function ConflictRow({
  conflict: { record, title, mine, theirs, canKeepBoth },
  names,
  choice,
  onChoose,
}: {
  conflict: Conflict;
  names: Readonly<Record<string, string>>;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslate();
  const bodies = Object.entries(names).map(([id, name]) => ({ id, name }));
  const label = [recordLabel(record, bodies, t), record.startsWith('respondent/') ? null : title]
    .filter(Boolean)
    .join(': ');
  const fields = differingFields(mine, theirs);
  return (
    <article className="differing-record" data-open={choice === null || undefined}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('exchange.mine')}</th>
            <th scope="col">{t('exchange.inTheFile')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.length === 0 ? (
            <tr>
              <th scope="row">{t('exchange.wholeRecord')}</th>
              <td>{stateLine(record, mine, t)}</td>
              <td>{stateLine(record, theirs, t)}</td>
            </tr>
          ) : (
            fields.map((each) => (
              <tr key={each.field}>
                <th scope="row">{fieldLabel({ record, field: each.field }, t)}</th>
                <td>{fieldText({ record, field: each.field }, each.mine, names, t)}</td>
                <td>{fieldText({ record, field: each.field }, each.theirs, names, t)}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
      <RadioGroup
        className="conflict-choice"
        value={choice}
        onChange={(chosen) => {
          const found = CHOICES.find((each) => each === chosen);
          if (found) onChoose(found);
        }}
      >
        <Label className="visually-hidden">{t('exchange.decisionFor', { id: label })}</Label>
        {CHOICES.map((each, index) => (
          <Radio key={each} value={each} className="format" isDisabled={each === 'comment' && !canKeepBoth}>
            <span>
              <kbd aria-hidden>{index + 1}</kbd>
              {t(`exchange.choice.${each}`)}
            </span>
            <Icon name="check" className="chosen" />
          </Radio>
        ))}
      </RadioGroup>
    </article>
  );
}
