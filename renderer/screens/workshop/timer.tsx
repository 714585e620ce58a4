import { useEffect, useState } from 'react';
import { minutes as workshopMinutes } from '#shared/workshop/path.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Room } from './use-room.ts';

const SECOND_MS = 1_000;
const MINUTE_S = 60;

/** The facilitator's clock for the present stop; it runs by the library's end time, so it outlives a closed window. */
export function Timer({ room }: { room: Room }) {
  const { t } = useTranslate();
  const { act, canAct, shown, stop } = room;
  const { timer } = shown.place;
  const [typed, setTyped] = useState<string | null>(null);
  const minutes = typed ?? String(stop?.minutes ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const start = () => {
    const parsed = workshopMinutes.safeParse(Number(minutes));
    setWrong(parsed.success ? null : minutes);
    if (parsed.success) void act('workshop.startTimer', { minutes: parsed.data });
  };
  if (timer)
    return (
      <div className="timer">
        <TimeLeft endsAt={timer.endsAt} />
        <button type="button" className="button" disabled={!canAct} onClick={() => void act('workshop.stopTimer', {})}>
          {t('workshop.timer.stop')} <kbd>T</kbd>
        </button>
      </div>
    );
  return (
    <form
      className="timer"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label htmlFor="timer-minutes">{t('workshop.timer.minutes')}</label>
      <input
        id="timer-minutes"
        className="input num"
        inputMode="numeric"
        value={minutes}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={wrong === null ? undefined : 'timer-wrong'}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={!canAct}>
        {t('workshop.timer.start')} <kbd>T</kbd>
      </button>
      {wrong === null ? null : (
        <p id="timer-wrong" className="error-text" role="alert">
          <Icon name="red-flag" />
          {t('refusals.minutes-out-of-range', { value: wrong })}
        </p>
      )}
    </form>
  );
}

function TimeLeft({ endsAt }: { endsAt: string }) {
  const { t } = useTranslate();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(ticking);
  }, []);
  const left = Math.ceil((Date.parse(endsAt) - now) / SECOND_MS);
  if (left <= 0)
    return (
      <b className="time-up" role="status">
        <Icon name="to-settle" className="ochre" /> {t('workshop.timer.up')}
      </b>
    );
  const time = `${Math.floor(left / MINUTE_S)}:${String(left % MINUTE_S).padStart(2, '0')}`;
  return (
    <b className="time-left num" role="timer" aria-label={t('workshop.timer.left', { time })}>
      {time}
    </b>
  );
}
