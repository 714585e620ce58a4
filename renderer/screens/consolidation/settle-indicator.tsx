import { useEffect, useRef } from 'react';
import type { Indicator } from '#shared/framework/framework.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { gradedLabel } from '#shared/i18n/sentences.ts';
import { isReasonOwed } from '#shared/results/agreement.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { AgreedChoice } from './agreed-choice.tsx';
import { AgreedHistory } from './agreed-history.tsx';
import { AgreementForm } from './agreement-form.tsx';
import type { Consolidated } from './queue-choice.ts';
import { SpreadTable } from './spread-table.tsx';
import type { useAgreementDraft } from './use-agreement-draft.ts';

/** One indicator as the meeting looks at it: who says what and why, and what is agreed. */
export function SettleIndicator({
  context,
  indicator,
  consolidated,
  agreement: { draft, change },
  isTried,
  onChoose,
  onWithdraw,
}: {
  context: AssessmentContext;
  indicator: Indicator;
  consolidated: Consolidated;
  agreement: ReturnType<typeof useAgreementDraft>;
  isTried: boolean;
  onChoose: Parameters<typeof AgreedChoice>[0]['onChoose'];
  onWithdraw: () => void;
}) {
  const { t, language } = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const { agreed } = consolidated;
  const { value } = draft;
  // Whoever recorded by key goes on reading here; a click elsewhere keeps its focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className="settle-sheet" id="work" tabIndex={-1} data-record={indicator.id}>
      <div className="meta">
        <span className="id">{indicator.id}</span>
        {indicator.critical ? (
          <span className="tag">
            <Icon name="critical" />
            {t('indicator.critical')}
          </span>
        ) : null}
        <span>{t(`stage.${indicator.stage}`)}</span>
        <span>{t(`direction.${indicator.direction}`)}</span>
        <span className="num">
          {t('indicator.tags', { sdg: indicator.sdg.join(' '), gcm: indicator.gcm.join(' ') })}
        </span>
      </div>
      <h1 className="statement" ref={heading} tabIndex={-1}>
        {indicator.statement}
      </h1>
      <SpreadTable context={context} indicator={indicator} consolidated={consolidated} />
      <AgreedChoice
        value={value}
        hint={hintFor(consolidated, value, t)}
        error={isTried && value === null ? t('settle.valueNeeded') : undefined}
        isReadOnly={context.isReadOnly}
        onChoose={onChoose}
      />
      <AgreementForm context={context} consolidated={consolidated} draft={draft} change={change} isTried={isTried} />
      {agreed ? (
        <p className="agreed-line small">
          <Icon name="complete" className="accent" />
          {t('settle.agreedLine', {
            value: gradedLabel(agreed, t),
            by: agreed.agreedBy,
            date: formatDate(language, agreed.agreedAt),
          })}
          {hasChangedSince(consolidated) ? <b>{t('settle.changedSince')}</b> : null}
          {context.isReadOnly ? null : (
            <button type="button" className="button destructive" onClick={onWithdraw}>
              {t('settle.withdraw')}
            </button>
          )}
        </p>
      ) : null}
      <AgreedHistory context={context} indicatorId={indicator.id} />
    </main>
  );
}

/** A body answered anew after the meeting. */
const hasChangedSince = ({ agreed, answers }: Consolidated): boolean =>
  agreed !== null && answers.some(({ answeredAt }) => answeredAt > agreed.agreedAt);

function hintFor(
  consolidated: Consolidated,
  value: Parameters<typeof isReasonOwed>[1] | null,
  t: ReturnType<typeof useTranslate>['t'],
): string {
  if (value === null) return t('settle.hint.choose');
  if (consolidated.proposed?.value !== value) return t('settle.hint.differs');
  return t(isReasonOwed(consolidated, value) ? 'settle.hint.settled' : 'settle.hint.proposed');
}
