import { formatTime } from '#shared/i18n/format.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { localDay } from './local-day.ts';
import { type Act, type Between, endsOfDays, NOW } from './moments.ts';

/** "As it was at the end of …, compared with …": days of work, and the exact act that was chosen in the list. */
export function MomentChoice({
  acts,
  between,
  onChoose,
}: {
  acts: readonly Act[];
  between: Between | null;
  onChoose: (between: Between) => void;
}) {
  const { t, language } = useTranslate();
  const days = endsOfDays(acts, (at) => localDay(language, at)).map(({ sequence, at }) => ({
    id: String(sequence),
    name: localDay(language, at),
  }));
  const exact = acts.find(({ sequence }) => sequence === between?.from);
  const isDay = days.some(({ id }) => id === String(between?.from));
  const from =
    exact && !isDay
      ? [
          {
            id: String(exact.sequence),
            name: t('history.exact', { date: localDay(language, exact.at), time: formatTime(language, exact.at) }),
          },
          ...days,
        ]
      : days;
  const to = [{ id: NOW as string, name: t('history.now') }, ...days];
  return (
    <div className="moments">
      <ChoiceField
        label={t('history.compareFrom')}
        value={String(between?.from ?? '')}
        options={from}
        onChange={(id) => onChoose({ from: Number(id), to: between?.to ?? NOW })}
      />
      <ChoiceField
        label={t('history.compareTo')}
        value={String(between?.to ?? NOW)}
        options={to}
        onChange={(id) => onChoose({ from: between?.from ?? 0, to: id === NOW ? NOW : Number(id) })}
      />
    </div>
  );
}
