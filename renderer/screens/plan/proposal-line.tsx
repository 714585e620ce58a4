import { useEffect, useRef } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { SourceLink } from './source-link.tsx';

/** A proposed step: the step, why it stands where it does, and the button that takes it. */
export function ProposalLine({
  context,
  proposal: { source, step, reasons, points, level },
  statement,
  isChosen,
  isFocused,
  onChoose,
  onAccept,
}: {
  context: AssessmentContext;
  proposal: OutputOf<'plan.proposals'>[number];
  statement: string;
  isChosen: boolean;
  /** Its button takes the focus. */
  isFocused: boolean;
  onChoose: () => void;
  onAccept: () => void;
}) {
  const { t } = useTranslate();
  const line = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);
  useEffect(() => {
    if (isFocused) button.current?.focus();
  }, [isFocused]);
  return (
    <li ref={line} className={isChosen ? 'proposal chosen' : 'proposal'} aria-current={isChosen ? 'true' : undefined}>
      <div onPointerDown={onChoose}>
        <span className="voice">{step}</span>
        <span className="small dim block">
          {t('plan.proposalFor', { statement, level: t(`level.${level}.name`), digit: level })}
        </span>
        <span className="tags">
          <SourceLink context={context} source={source} />
          <span className="tag num">{t('plan.points', { count: points })}</span>
          {reasons.map((reason) => (
            <span key={reason} className="tag boxed">
              {t(`plan.reason.${reason}`)}
            </span>
          ))}
        </span>
      </div>
      {context.isReadOnly ? null : (
        <button
          ref={button}
          type="button"
          className="button"
          aria-label={t('plan.accept', { id: source.id })}
          onFocus={onChoose}
          onClick={onAccept}
        >
          {t('plan.take')}
        </button>
      )}
    </li>
  );
}
