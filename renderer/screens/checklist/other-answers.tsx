import { valueLabel } from '#shared/i18n/sentences.ts';
import { useTranslate } from '../../use-translate.ts';
import type { CardProps } from './indicator-card.tsx';

/** What counts in results, and what the other bodies answered: nobody overwrites anybody. */
export function OtherAnswers({ context, own, answers, agreed, counted }: CardProps) {
  const { t } = useTranslate();
  const others = answers.filter((answer) => answer.respondentId !== context.respondent?.id && answer.value !== null);
  if (others.length === 0 && !agreed) return null;
  const nameOf = (id: string) => context.respondents.find((each) => each.id === id)?.name ?? '';
  const graded = (value: Parameters<typeof valueLabel>[0], grade: string | null) =>
    [valueLabel(value, t), grade ? t('checklist.grade', { grade }) : ''].filter(Boolean).join(', ');
  return (
    <details className="others">
      <summary>
        <b>{t('checklist.counts', { value: graded(counted?.value ?? null, counted?.grade ?? null) })}</b>{' '}
        <span className="dim">
          {t(`checklist.countedFrom.${counted?.from ?? 'none'}`, { by: agreed?.agreedBy ?? '' })}
        </span>
        {agreed && own?.value !== undefined && own.value !== agreed.value ? (
          <span className="dim"> {t('checklist.ownDiffers')}</span>
        ) : null}
      </summary>
      {agreed?.reason ? (
        <p className="voice">
          <bdi>{agreed.reason}</bdi>
        </p>
      ) : null}
      <ul>
        {others.map((answer) => (
          <li key={answer.respondentId}>
            <b>{nameOf(answer.respondentId)}</b> · {graded(answer.value, answer.grade)}
            {answer.comment || answer.reason || answer.whomToAsk ? (
              <p className="voice">
                <bdi>{answer.comment || answer.reason || answer.whomToAsk}</bdi>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
