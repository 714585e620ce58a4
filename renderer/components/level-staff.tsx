import { LEVELS } from '#shared/assessment/level.ts';

const POLE_HEIGHT = 20;
const STEP = 4.8;
const BAR = { width: 12, height: 3.4 };
const TICK = { width: 4, height: 1.2 };

/** The levelling staff: a pole with four ticks, of which the lowest `level` are bars. Never without the digit beside it. */
export function LevelStaff({ level }: { level: number }) {
  return (
    <svg className="staff" viewBox={`0 0 14 ${POLE_HEIGHT}`} aria-hidden="true">
      <rect width="2" height={POLE_HEIGHT} fill="currentColor" />
      {LEVELS.slice(1).map((step) => {
        const { width, height } = step <= level ? BAR : TICK;
        const middle = POLE_HEIGHT - 2.7 - (step - 1) * STEP;
        return <rect key={step} x="2" y={middle - height / 2} width={width} height={height} fill="currentColor" />;
      })}
    </svg>
  );
}
