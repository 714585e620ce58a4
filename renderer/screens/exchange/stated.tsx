import type { StatedAnswer } from '#shared/exchange/stated-answer.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { useTranslate } from '../../use-translate.ts';

/** What one side says about a question. */
export function Stated({ stated }: { stated: StatedAnswer }) {
  const { t } = useTranslate();
  const { value, grade, reason, whomToAsk, comment, sources } = stated;
  const label = valueLabel(value, t);
  return (
    <div className="stated">
      <b className={value === null ? 'dim' : undefined}>
        {grade === null ? label : t('exchange.valueGrade', { value: label, grade })}
      </b>
      {[reason, whomToAsk, comment, sources.join('\n')]
        .filter((words) => words !== '')
        .map((words) => (
          <span key={words} className="voice">
            {words}
          </span>
        ))}
    </div>
  );
}
