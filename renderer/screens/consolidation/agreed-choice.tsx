import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

const VALUES: readonly AnswerValue[] = [...LEVELS, 'DK', 'NA'];

/** The value that the meeting agrees on, under the columns of the levels. */
export function AgreedChoice({
  value,
  hint,
  error,
  isReadOnly,
  onChoose,
}: {
  value: AnswerValue | null;
  hint: string;
  error: string | undefined;
  isReadOnly: boolean;
  onChoose: (value: AnswerValue) => void;
}) {
  const { t } = useTranslate();
  const choose = (chosen: string) => {
    const found = VALUES.find((each) => String(each) === chosen);
    if (found !== undefined) onChoose(found);
  };
  return (
    <RadioGroup
      id="agreed-choice"
      className="agreed-choice"
      value={value === null ? null : String(value)}
      onChange={choose}
      isDisabled={isReadOnly}
    >
      <div className="decision num">
        <div className="decision-words">
          <Label>{t('settle.agreed')}</Label>
          {error ? (
            <p className="error-text">
              <Icon name="red-flag" />
              {error}
            </p>
          ) : (
            <p className="small dim">{hint}</p>
          )}
        </div>
        {LEVELS.map((level) => (
          <div key={level} className="decision-cell">
            <Radio value={String(level)} className="decide" aria-label={valueLabel(level, t)}>
              <Icon name="check" className="chosen" />
              {level}
            </Radio>
          </div>
        ))}
      </div>
      <div className="decision-else small dim">
        <span>{t('settle.orAgree')}</span>
        <Radio value="DK" className="button decide-else">
          <Icon name="dont-know" />
          {t('value.DK')} <kbd>D</kbd>
        </Radio>
        <Radio value="NA" className="button decide-else">
          <Icon name="not-applicable" />
          {t('value.NA')} <kbd>X</kbd>
        </Radio>
      </div>
    </RadioGroup>
  );
}
