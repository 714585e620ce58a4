import { useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { findIndicator, indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MakeStep } from '../plan/make-step.tsx';

const SHOWN_FIRST = 3;

/** Critical indicators at 0 or 1, the lowest first, each with the step that the framework proposes. */
export function RedFlagList({
  results,
  framework,
  assessmentId,
  isReadOnly,
}: {
  results: OutputOf<'results.get'>;
  framework: Framework;
  assessmentId: AssessmentId;
  isReadOnly: boolean;
}) {
  const { t } = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const flags = results.redFlags
    .flatMap((id) => {
      const indicator = findIndicator(framework, id);
      const value = results.indicators.find((each) => each.id === id)?.value ?? null;
      return indicator ? [{ indicator, value }] : [];
    })
    .sort((a, b) => Number(a.value) - Number(b.value));
  const critical = indicatorsOf(framework).filter(
    ({ id, critical: isCritical }) => isCritical && results.indicators.some((each) => each.id === id),
  ).length;
  return (
    <section>
      <h2>{t('results.redFlagTitle', { count: flags.length, of: critical })}</h2>
      {flags.length === 0 ? <p className="note">{t('results.noRedFlags')}</p> : null}
      <ul className="red-flags">
        {flags.slice(0, isWhole ? flags.length : SHOWN_FIRST).map(({ indicator, value }) => (
          <li key={indicator.id}>
            <Icon name="red-flag" className="rust" />
            <Link className="id" to={`/a/${assessmentId}/checklist/${indicator.id}`}>
              {indicator.id}
            </Link>
            <div>
              <span className="voice">{indicator.statement}</span>
              <p className="step">
                {t('results.step')} {indicator.firstStep}{' '}
                <MakeStep
                  assessmentId={assessmentId}
                  source={{ kind: 'indicator', id: indicator.id }}
                  name={indicator.id}
                  isReadOnly={isReadOnly}
                />
              </p>
            </div>
            <b className="num">{valueLabel(value, t)}</b>
          </li>
        ))}
      </ul>
      {flags.length > SHOWN_FIRST ? (
        <button type="button" className="text-button more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('results.fewer') : t('results.allFlags', { count: flags.length })}
        </button>
      ) : null}
    </section>
  );
}
