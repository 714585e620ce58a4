import { useState } from 'react';
import { Link } from 'react-router';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { CHANGE_REASONS } from '#shared/assessment/level-change.ts';
import { comparisonSentence } from '#shared/i18n/comparison-words.ts';
import { lacksReason } from '#shared/results/comparison.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { ChangeList } from './change-list.tsx';
import './compare.css';
import { ComparedChart } from './compared-chart.tsx';
import { ComparedTable } from './compared-table.tsx';
import { ComparisonNotes } from './comparison-notes.tsx';
import { useSaveReason } from './use-reasons.ts';

/** A round beside the one it follows: what changed on the indicators answered in both, and why. */
export function CompareScreen() {
  const { t } = useTranslate();
  const { assessment, framework, isReadOnly } = useAssessment();
  const [current, setCurrent] = useState<IndicatorId | null>(null);
  const { data: comparison, error, refetch } = useOperation('rounds.compare', { assessmentId: assessment.id });
  const baselineId = comparison?.baselineId ?? assessment.id;
  const { data: baseline } = useOperation('assessments.get', { assessmentId: baselineId }, comparison !== undefined);
  const { data: settings } = useOperation('library.settings', {});
  const save = useSaveReason(assessment.id);

  const changes = comparison?.indicators.filter((each) => each.isInPanel && each.before !== each.after) ?? [];
  const place = changes.findIndex(({ id }) => id === current);
  const next = [...changes.slice(place + 1), ...changes.slice(0, place)].find(lacksReason);
  const open = changes[place];
  const step = (by: number) => {
    const to = changes[(place < 0 && by < 0 ? 0 : place) + by] ?? changes[by > 0 ? 0 : changes.length - 1];
    if (to) setCurrent(to.id);
  };
  const keys: Record<string, () => void> = {
    n: () => setCurrent(next?.id ?? current),
    p: () => step(-1),
    j: () => step(1),
    k: () => step(-1),
    c: () => document.getElementById('change-note')?.focus(),
  };
  CHANGE_REASONS.forEach((reason, index) => {
    keys[String(index + 1)] = () => open && !isReadOnly && void save(open.id, reason, open.note);
  });
  useKeys(keys, settings?.singleKeys ?? true);

  const names = {
    place: assessment.place,
    before: baseline?.round.label ?? '',
    after: assessment.round.label,
    nameOf: (id: string) => framework.modules.find((module) => module.id === id)?.name ?? '',
  };
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner compare">
          {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
          {!error && (!comparison || !baseline) ? <Loading /> : null}
          {comparison && baseline ? (
            <>
              <h1 className="finding">{comparisonSentence(comparison, names, t)}</h1>
              <ComparisonNotes comparison={comparison} baseline={baseline} assessment={assessment} />
              <ComparedChart modules={comparison.modules} before={names.before} after={names.after} />
              <ComparedTable
                title={t('results.module')}
                rows={comparison.modules.map((module) => ({
                  ...module,
                  name: (
                    <>
                      <span className="id">{module.id}</span> {names.nameOf(module.id)}
                    </>
                  ),
                }))}
                {...names}
              />
              <ComparedTable
                title={t('compare.byStage')}
                rows={comparison.byStage.map((stage) => ({ ...stage, name: t(`stage.${stage.id}`) }))}
                {...names}
              />
              <ComparedTable
                title={t('results.byDirection')}
                rows={comparison.byDirection.map((each) => ({ ...each, name: t(`direction.${each.id}`) }))}
                {...names}
              />
              <ChangeList
                changes={changes}
                framework={framework}
                current={current}
                canChange={!isReadOnly}
                draftKey={assessment.id}
                onOpen={setCurrent}
                save={save}
              />
            </>
          ) : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <span className="keys" aria-hidden="true">
          <span>
            <kbd>1</kbd>–<kbd>4</kbd> {t('compare.keys.reason')}
          </span>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {t('compare.keys.move')}
          </span>
          <span>
            <kbd>C</kbd> {t('compare.keys.note')}
          </span>
        </span>
        {next && !isReadOnly ? (
          <button type="button" className="button primary" onClick={() => setCurrent(next.id)}>
            {t('compare.next', { id: next.id })} <kbd>N</kbd>
          </button>
        ) : (
          <Link className="button primary" to={`/a/${assessment.id}/results`}>
            {t('compare.toResults')}
            <Icon name="chevron" mirrors />
          </Link>
        )}
      </RunningFoot>
    </>
  );
}
