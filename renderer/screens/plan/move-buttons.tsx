import { useEffect, useRef } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { PlannedStep } from './plan-part.ts';

/** Sets a step one place earlier or later among those of its actor. */
export function MoveButtons({
  step,
  place,
  isLast,
  onMove,
}: {
  step: Pick<PlannedStep, 'step'>;
  place: number;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}) {
  const { t } = useTranslate();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  const press = (by: -1 | 1) => {
    pressed.current = by;
    onMove(by);
  };
  // A row that moves drops the focus, and the first cannot go up: whoever pressed by keyboard goes on from here.
  useEffect(() => {
    if (pressed.current === null) return;
    const wanted = place === 0 ? down : isLast ? up : pressed.current === 1 ? down : up;
    pressed.current = null;
    wanted.current?.focus();
  }, [place, isLast]);
  return (
    <span className="move-buttons">
      <button
        ref={up}
        type="button"
        className="tool"
        disabled={place === 0}
        aria-label={t('plan.moveUp', { step: step.step })}
        title={t('plan.earlier')}
        onClick={() => press(-1)}
      >
        <Icon name="chevron" className="up" />
      </button>
      <button
        ref={down}
        type="button"
        className="tool"
        disabled={isLast}
        aria-label={t('plan.moveDown', { step: step.step })}
        title={t('plan.later')}
        onClick={() => press(1)}
      >
        <Icon name="chevron" className="down" />
      </button>
    </span>
  );
}
