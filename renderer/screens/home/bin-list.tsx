import { useState } from 'react';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { mayBeDeleted } from '#shared/library/bin.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { ShowMore } from './show-more.tsx';
import type { useAssessmentPages } from './use-assessment-pages.ts';

/** What lies in the bin, the way back, and after 30 days the way out. */
export function BinList({
  inBin: { assessments = [], count, rest, more },
  onTakeBack,
}: {
  inBin: ReturnType<typeof useAssessmentPages>;
  onTakeBack: (assessment: AssessmentSummary) => void;
}) {
  const { t, language } = useTranslate();
  const [leaving, setLeaving] = useState<AssessmentSummary | null>(null);
  return (
    <details className="bin">
      <summary>{t('home.bin', { count })}</summary>
      <ul>
        {assessments.map((assessment) => (
          <li key={assessment.id}>
            <span className="grow">
              {titleOf(assessment)}{' '}
              <span className="dim">{t('home.inBinSince', { date: formatDate(language, assessment.updatedAt) })}</span>
            </span>
            <button type="button" className="button" onClick={() => onTakeBack(assessment)}>
              {t('home.takeBack')}
            </button>
            {mayBeDeleted(assessment.updatedAt, new Date().toISOString()) ? (
              <button type="button" className="button destructive" onClick={() => setLeaving(assessment)}>
                {t('home.deleteForGood')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
      {leaving ? <DeleteDialog assessment={leaving} onClose={() => setLeaving(null)} /> : null}
    </details>
  );
}

/** Says what goes before it goes. */
function DeleteDialog({ assessment, onClose }: { assessment: AssessmentSummary; onClose: () => void }) {
  const { t } = useTranslate();
  const remove = useCommand('assessments.deleteForGood');
  return (
    <ModalDialog title={t('home.deleteTitle', { title: titleOf(assessment) })} isOpen onClose={onClose}>
      <p>{t('home.deleteText', { count: assessment.progress.answered })}</p>
      <Refusal error={remove.error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('home.deleteNo')}
        </button>
        <button
          type="button"
          className="button destructive"
          disabled={remove.isPending}
          onClick={() => remove.mutate({ assessmentId: assessment.id }, { onSuccess: onClose })}
        >
          {t('home.deleteForGood')}
        </button>
      </div>
    </ModalDialog>
  );
}
