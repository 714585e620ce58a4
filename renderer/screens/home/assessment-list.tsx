import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { ModuleStrip } from '../../components/module-strip.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { frameworkName } from '../frameworks/framework-name.ts';
import { BinList } from './bin-list.tsx';
import { ShowMore } from './show-more.tsx';
import type { useAssessmentPages } from './use-assessment-pages.ts';

const StartFollowUp = lazy(() =>
  import('../rounds/start-follow-up.tsx').then((module) => ({ default: module.StartFollowUp })),
);

/** One row an assessment; those in the bin below, with the way back. */
export function AssessmentList({
  found: { assessments = [], rest, more },
  inBin,
  search,
}: {
  found: ReturnType<typeof useAssessmentPages>;
  inBin: ReturnType<typeof useAssessmentPages>;
  search: string;
}) {
  const { t } = useTranslate();
  const toBin = useCommand('assessments.moveToBin');
  const fromBin = useCommand('assessments.takeFromBin');
  const [followed, setFollowed] = useState<AssessmentSummary | null>(null);
  const error = toBin.error ?? fromBin.error;
  return (
    <>
      {error ? <Failure error={error} /> : null}
      {assessments.length === 0 ? (
        <p className="dim">{t(search ? 'home.nothingFound' : 'home.noneHere', { search })}</p>
      ) : null}
      {assessments.length > 0 ? (
        <table className="assessment-list">
          <thead>
            <tr>
              <th>{t('home.column.assessment')}</th>
              <th>{t('home.column.modules')}</th>
              <th>{t('home.column.left')}</th>
              <th>{t('home.column.change')}</th>
            </tr>
          </thead>
          <tbody>
            {assessments.map((assessment) => (
              <AssessmentRow
                key={assessment.id}
                assessment={assessment}
                onBin={() => toBin.mutate({ assessmentId: assessment.id })}
                onFollowUp={() => setFollowed(assessment)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <ShowMore rest={rest} onMore={more} />
      {followed ? (
        <Suspense fallback={null}>
          <StartFollowUp baseline={followed} onClose={() => setFollowed(null)} />
        </Suspense>
      ) : null}
      {inBin.count > 0 ? <BinList inBin={inBin} onTakeBack={({ id }) => fromBin.mutate({ assessmentId: id })} /> : null}
    </>
  );
}

function AssessmentRow({
  assessment,
  onBin,
  onFollowUp,
}: {
  assessment: AssessmentSummary;
  onBin: () => void;
  onFollowUp: () => void;
}) {
  const { t, language } = useTranslate();
  const { instrument, form, progress, status, sample, frameworkState } = assessment;
  const { answered, indicators, toSettle, dontKnow, toConfirm, flagged } = progress;
  const plan = [instrument.title || t(`assessment.instrument.${instrument.kind}`), instrument.period]
    .filter(Boolean)
    .join(', ');
  const left = [
    indicators > answered
      ? t('progress.unanswered', { count: indicators - answered })
      : t('progress.nothingUnanswered'),
    dontKnow > 0 ? t('progress.dontKnow', { count: dontKnow }) : '',
    toConfirm > 0 ? t('progress.toConfirm', { count: toConfirm }) : '',
    flagged > 0 ? t('progress.flagged', { count: flagged }) : '',
  ].filter(Boolean);
  return (
    <tr>
      <td>
        <Link className="name" to={`/a/${assessment.id}`}>
          {titleOf(assessment)}
        </Link>
        <div className="dim">
          {plan} · {t(`assessment.form.${form}`)}
          {sample ? ` · ${t('home.invented')}` : ''}
        </div>
        <div className="tag">
          <Icon name={status === 'closed' ? 'complete' : 'in-progress'} className="accent" />
          {t(`assessment.status.${status}`)}
        </div>
      </td>
      <td className="num">
        <ModuleStrip modules={progress.modules} isMini />
        {frameworkState === 'missing'
          ? t('home.frameworkMissing', { name: frameworkName(assessment.framework) })
          : t('frame.answeredOf', { answered, of: indicators })}
      </td>
      <td className="num">
        {toSettle > 0 ? (
          <div className="tag ochre">
            <Icon name="to-settle" />
            {t('progress.toSettle', { count: toSettle })}
          </div>
        ) : null}
        {left.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
      <td>
        {formatDate(language, assessment.updatedAt)}
        <div>
          <button
            type="button"
            className="tool row-action"
            onClick={onFollowUp}
            aria-label={t('home.nextRoundNamed', { title: titleOf(assessment) })}
          >
            {t('home.nextRound')}
          </button>
          <button
            type="button"
            className="tool row-action bin-button"
            onClick={onBin}
            aria-label={t('home.toBinNamed', { title: titleOf(assessment) })}
          >
            {t('home.toBin')}
          </button>
        </div>
      </td>
    </tr>
  );
}
