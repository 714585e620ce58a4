import { RECOMMENDATIONS } from '#shared/impact/policy.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { PartProps } from './impact-parts.ts';
import { SavedDate } from './saved-date.tsx';

/** What is recommended, why, and when it is looked at again: without that date nothing can be recommended. */
export function RecommendationPart({ context, appraisal, change }: PartProps) {
  const { t } = useTranslate();
  const { policy } = appraisal;
  const hasDate = policy.reviewDate !== '';
  return (
    <section aria-labelledby="recommendation">
      <h2 id="recommendation">{t('impact.recommendation')}</h2>
      <SavedDate
        label={t('impact.reviewDate')}
        help={t('impact.reviewHelp')}
        value={policy.reviewDate}
        isReadOnly={context.isReadOnly}
        save={(reviewDate) => void change(reviewDate === '' ? { reviewDate, recommendation: null } : { reviewDate })}
      />
      <AnswerButtons
        label={t('impact.recommendation')}
        options={RECOMMENDATIONS.map((id) => ({ id, name: t(`impact.recommend.${id}`) }))}
        value={policy.recommendation}
        isDisabled={context.isReadOnly || !hasDate}
        onChange={(recommendation) => void change({ recommendation })}
      />
      <SavedTextField
        label={t('impact.recommendationReason')}
        saved={policy.recommendationReason}
        draftKey={`impact/${policy.id}/recommendation`}
        isReadOnly={context.isReadOnly}
        save={(recommendationReason) => change({ recommendationReason })}
      />
    </section>
  );
}
