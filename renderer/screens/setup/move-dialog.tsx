import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { moveParts } from '#shared/framework/move-parts.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { frameworkName } from '../frameworks/framework-name.ts';

/** Shows what becomes of every answer before an assessment is moved to another framework. */
export function MoveDialog({
  assessmentId,
  target,
  onClose,
}: {
  assessmentId: AssessmentId;
  target: FrameworkSummary;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const { key, version } = target;
  const input = { assessmentId, framework: { key, version } };
  const { data: plan, error } = useOperation('frameworks.planMove', input);
  const move = useCommand('frameworks.move');
  return (
    <ModalDialog title={t('move.title', { name: frameworkName(target) })} isOpen onClose={onClose}>
      <p>{t('move.lead')}</p>
      {error ? <Failure error={error} /> : null}
      {plan ? null : <Loading />}
      <ul className="move-parts">
        {plan
          ? moveParts(plan).map(({ part, ids }) => (
              <li key={part}>
                <details>
                  <summary>{t(`move.part.${part}`, { count: ids.length })}</summary>
                  <p className="id">{ids.join(' ')}</p>
                </details>
              </li>
            ))
          : null}
      </ul>
      {plan && plan.from.key !== plan.to.key ? <p className="notice">{t('move.otherKey')}</p> : null}
      {move.error ? <Failure error={move.error} /> : null}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('rounds.cancel')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={!plan || move.isPending}
          onClick={() => move.mutate(input, { onSuccess: onClose })}
        >
          {t('move.do')}
        </button>
      </div>
    </ModalDialog>
  );
}
