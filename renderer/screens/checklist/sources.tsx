import { useState } from 'react';
import { citationLine } from '#shared/assessment/citation-line.ts';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { AddSource } from './add-source.tsx';
import { SourceItem } from './source-item.tsx';
import { useSources } from './use-sources.ts';

interface SourcesProps {
  readonly context: AssessmentContext;
  readonly indicator: Indicator;
  readonly evidenceIds: readonly EvidenceId[];
  /** What the other bodies cite for this indicator. */
  readonly othersCite: readonly EvidenceId[];
  readonly canAnswer: boolean;
}

/** The documents that support this answer. */
export function Sources(props: SourcesProps) {
  const { respondent } = props.context;
  return respondent ? <SourcesOf {...props} respondent={respondent} /> : null;
}

function SourcesOf({
  context,
  indicator,
  evidenceIds,
  othersCite,
  canAnswer,
  respondent,
}: SourcesProps & { readonly respondent: Respondent }) {
  const { t } = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId: context.assessment.id });
  const actions = useSources(context, respondent.id, indicator.id);
  const isCited = ({ id }: { id: EvidenceId }) => evidenceIds.includes(id);
  const cited = evidence.filter(isCited);
  const byOthers = evidence.filter((each) => othersCite.includes(each.id) && !isCited(each));
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
          <SourceItem key={each.id} evidence={each} actions={canAnswer ? actions : null} />
        ))}
      </ul>
      {canAnswer ? (
        <ChooseFile kind="attachment" label={t('checklist.attachFile')} multiple onFiles={actions.attach} />
      ) : null}
      {byOthers.length > 0 ? (
        <details className="others">
          <summary>{t('checklist.othersCite', { count: byOthers.length })}</summary>
          <ul className="sources">
            {byOthers.map((each) => (
              <SourceItem key={each.id} evidence={each} actions={null} />
            ))}
          </ul>
        </details>
      ) : null}
      {isAdding ? (
        <AddSource
          known={evidence
            .filter((each) => !isCited(each))
            .map((each) => ({ id: each.id, name: citationLine(each, (page) => t('evidence.page', { page })) }))}
          onCite={(source) => {
            setAdding(false);
            void actions.cite(source);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
