import { useId, useState } from 'react';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { useSources } from '../checklist/use-sources.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** A line of evidence as it stands on the form: its title, cited when the field is left. */
export function SourceEntry({
  context,
  respondent,
  indicator,
  evidenceIds,
  canAnswer,
}: {
  context: AssessmentContext;
  respondent: Respondent;
  indicator: Indicator;
  evidenceIds: readonly EvidenceId[];
  canAnswer: boolean;
}) {
  const { t } = useTranslate();
  const id = useId();
  const [line, setLine] = useState('');
  const { cite } = useSources(context, respondent.id, indicator.id);
  const keep = () => {
    const title = line.trim();
    if (title === '') return;
    setLine('');
    void cite({ citation: { title, body: '', year: null, page: '', link: '' } });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('paper.source')}</label>
      <input
        id={id}
        className="input"
        value={line}
        maxLength={TEXT_LIMITS.line}
        readOnly={!canAnswer}
        aria-describedby={`${id}-cited`}
        onChange={(event) => setLine(event.target.value)}
        onBlur={keep}
      />
      <p className="help-text" id={`${id}-cited`}>
        {evidenceIds.length === 0 ? null : t('paper.cited', { count: evidenceIds.length })}
      </p>
    </div>
  );
}
