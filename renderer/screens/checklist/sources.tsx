import { useState } from 'react';
import { citationLine } from '#shared/assessment/citation-line.ts';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { useClient, useOperation, useRefresh } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from '../frame/save-state.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { AddSource } from './add-source.tsx';

/** The documents that support this answer. */
export function Sources({
  context,
  indicator,
  evidenceIds,
  canAnswer,
}: {
  context: AssessmentContext;
  indicator: Indicator;
  evidenceIds: readonly EvidenceId[];
  canAnswer: boolean;
}) {
  const { t } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const [isAdding, setAdding] = useState(false);
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId: context.assessment.id });
  const cited = evidence.filter(({ id }) => evidenceIds.includes(id));
  const line = (each: (typeof evidence)[number]) => citationLine(each, (page) => t('evidence.page', { page }));
  if (!context.respondent) return null;
  const ofAnswer = {
    assessmentId: context.assessment.id,
    respondentId: context.respondent.id,
    indicatorId: indicator.id,
  };

  const cite = async (source: InputOf<'evidence.cite'>['source']) => {
    setAdding(false);
    await track(() => client.call('evidence.cite', { ...ofAnswer, source }));
    await refresh();
  };
  const uncite = async (evidenceId: EvidenceId) => {
    await track(() => client.call('evidence.uncite', { ...ofAnswer, evidenceId }));
    await refresh();
  };
  return (
    <section aria-label={t('checklist.sources')}>
      <h2 className="low-title">
        {t('checklist.sources')}
        {canAnswer ? (
          <button type="button" className="tool" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {t('checklist.addSource')}
          </button>
        ) : null}
      </h2>
      {cited.length === 0 ? <p className="help-text">{t('checklist.noSources')}</p> : null}
      <ul className="sources">
        {cited.map((each) => (
          <li key={each.id}>
            <Icon name="document" />
            <span>{line(each)}</span>
            {canAnswer ? (
              <button
                type="button"
                className="tool"
                onClick={() => void uncite(each.id)}
                aria-label={t('checklist.removeSourceNamed', { title: each.title })}
              >
                {t('checklist.removeSource')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddSource
          known={evidence
            .filter(({ id }) => !evidenceIds.includes(id))
            .map((each) => ({ id: each.id, name: line(each) }))}
          onCite={(source) => void cite(source)}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
