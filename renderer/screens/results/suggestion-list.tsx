import { useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Suggestion } from '#shared/contract/suggestions.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MakeStep } from '../plan/make-step.tsx';
import { DirectionNote } from './direction-note.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';

const SHOWN_FIRST = 3;

/** What one area does and another leaves undone, with the answers that show it: accepted, or dismissed with a reason. Never a score. */
export function SuggestionList({ assessmentId, isReadOnly }: { assessmentId: AssessmentId; isReadOnly: boolean }) {
  const { t, language } = useTranslate();
  const { data, error } = useOperation('suggestions.list', { assessmentId, language });
  const [isWhole, setWhole] = useState(false);
  if (error) return <Failure error={error} />;
  if (!data) return null;
  const open = data.suggestions.filter(({ decision }) => decision === null);
  const shown = [...open, ...data.suggestions.filter(({ decision }) => decision !== null)];
  return (
    <section className="suggestions">
      <h2>{t('suggestions.title', { count: open.length, of: data.suggestions.length })}</h2>
      <p className="note">{t('suggestions.lead')}</p>
      <DirectionNote directions={data.directions} />
      {data.suggestions.length === 0 ? <p className="note">{t('suggestions.none')}</p> : null}
      <ul>
        {shown.slice(0, isWhole ? shown.length : SHOWN_FIRST).map((suggestion) => (
          <SuggestionItem
            key={suggestion.id}
            suggestion={suggestion}
            assessmentId={assessmentId}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
      {shown.length > SHOWN_FIRST ? (
        <button type="button" className="text-button more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('suggestions.fewer') : t('suggestions.all', { count: shown.length })}
        </button>
      ) : null}
    </section>
  );
}

function SuggestionItem({
  suggestion,
  assessmentId,
  isReadOnly,
}: {
  suggestion: Suggestion;
  assessmentId: AssessmentId;
  isReadOnly: boolean;
}) {
  const { t } = useTranslate();
  const [isDismissing, setDismissing] = useState(false);
  const decide = useCommand('suggestions.decide');
  const reopen = useCommand('suggestions.reopen');
  const { id, sentence, step, causes, note, decision } = suggestion;
  return (
    <li data-record={id}>
      <p className="voice">{sentence}</p>
      <p className="small dim">
        {t('suggestions.because')}{' '}
        {causes.map(({ indicatorId, level }) => (
          <span key={indicatorId} className="cause">
            <Link className="id" to={`/a/${assessmentId}/checklist/${indicatorId}`}>
              {indicatorId}
            </Link>{' '}
            {valueLabel(level, t)}
          </span>
        ))}{' '}
        · <Link to={`/framework/note/${note}`}>{t('suggestions.note', { id: note })}</Link>
      </p>
      <p className="step">
        {t('results.step')} {step}{' '}
        {decision?.decision === 'dismissed' ? null : (
          <MakeStep
            assessmentId={assessmentId}
            source={{ kind: 'suggestion', id }}
            name={sentence}
            isReadOnly={isReadOnly}
          />
        )}
      </p>
      {decide.error || reopen.error ? <Failure error={decide.error ?? reopen.error} /> : null}
      {decision ? (
        <p className="small">
          <b>{t(`suggestions.${decision.decision}`)}</b> {decision.reason}{' '}
          {isReadOnly ? null : (
            <button type="button" className="tool" onClick={() => reopen.mutate({ assessmentId, id })}>
              {t('suggestions.reopen')}
            </button>
          )}
        </p>
      ) : isReadOnly ? null : (
        <div className="suggestion-actions">
          <button
            type="button"
            className="button"
            onClick={() => decide.mutate({ assessmentId, decision: { id, decision: 'accepted', reason: '' } })}
          >
            {t('suggestions.accept')}
          </button>
          <button type="button" className="tool" onClick={() => setDismissing(true)}>
            {t('suggestions.dismiss')}
          </button>
        </div>
      )}
      <DismissDialog
        sentence={sentence}
        isOpen={isDismissing}
        onClose={() => setDismissing(false)}
        onDismiss={(reason) => {
          setDismissing(false);
          decide.mutate({ assessmentId, decision: { id, decision: 'dismissed', reason } });
        }}
      />
    </li>
  );
}
