import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { Icon } from '../../components/icon.tsx';
import { LevelStaff } from '../../components/level-staff.tsx';
import { useTranslate } from '../../use-translate.ts';

const VALUES: readonly AnswerValue[] = [...LEVELS, 'DK', 'NA'];

/** One ruled block: five levels, and under them don't know and does not apply, as large as a level. */
export function LevelChoice({
  indicator,
  place,
  value,
  canAnswer,
  onChoose,
}: {
  indicator: Indicator;
  place: string;
  value: AnswerValue | null;
  canAnswer: boolean;
  onChoose: (value: AnswerValue) => void;
}) {
  const { t } = useTranslate();
  const choose = (chosen: string) => {
    const found = VALUES.find((each) => String(each) === chosen);
    if (found !== undefined) onChoose(found);
  };
  return (
    <RadioGroup value={value === null ? null : String(value)} onChange={choose} isDisabled={!canAnswer}>
      <Label className="ask">{t('checklist.ask', { place })}</Label>
      <div className="levels">
        {LEVELS.map((level) => (
          <Radio key={level} value={String(level)} className="level">
            <span className="digit num">{level}</span>
            <LevelStaff level={level} />
            <span className="level-name">{t(`level.${level}.name`)}</span>
            <span className="descriptor">{indicator.levels[level]}</span>
            <Icon name="check" className="chosen" />
          </Radio>
        ))}
      </div>
      <div className="alternatives">
        <Radio value="DK" className="level">
          <Icon name="dont-know" />
          <span>
            <b>{t('value.DK')}</b> <span className="dim small">{t('checklist.dkHint')}</span>
          </span>
          <kbd>D</kbd>
        </Radio>
        <Radio value="NA" className="level">
          <Icon name="not-applicable" />
          <span>
            <b>{t('value.NA')}</b> <span className="dim small">{t('checklist.naHint')}</span>
          </span>
          <kbd>X</kbd>
        </Radio>
      </div>
    </RadioGroup>
  );
}
