import { useState } from 'react';
import { dateInWords, pathInWords, valueInWords } from '#shared/i18n/path-words.ts';
import type { Reading } from '#shared/plan/reading.ts';
import { useTranslate } from '../../use-translate.ts';
import { BenchmarkPicture } from './benchmark-picture.tsx';
import type { PlannedBenchmark } from './plan-part.ts';
import type { PlanRows } from './plan-rows.ts';
import { ReadingDialog } from './reading-dialog.tsx';

/** One benchmark: where it stands, its picture, and what was read when. */
export function BenchmarkReadings({
  benchmark,
  mayRead,
  rows,
}: {
  benchmark: PlannedBenchmark;
  mayRead: boolean;
  rows: PlanRows;
}) {
  const { t, language } = useTranslate();
  const [asked, setAsked] = useState<Reading | 'new' | null>(null);
  const { statement, readings, trackerBody, trackerRole } = benchmark;
  const tracker = [trackerBody, trackerRole].filter(Boolean).join(', ');
  return (
    <section>
      <h2>
        <bdi>{statement}</bdi>
      </h2>
      <p>{pathInWords(benchmark, readings, language, t)}</p>
      <p className="small dim">
        {tracker === '' ? t('planParts.readings.noTracker') : t('planParts.readings.tracker', { tracker })}
      </p>
      <BenchmarkPicture benchmark={benchmark} />
      {readings.length === 0 ? (
        <p>{t('planParts.readings.none')}</p>
      ) : (
        <ReadingTable benchmark={benchmark} mayRead={mayRead} ask={setAsked} remove={rows.removeReading} />
      )}
      {mayRead ? (
        <p>
          <button
            type="button"
            className="button"
            aria-label={t('planParts.readings.addTo', { statement })}
            onClick={() => setAsked('new')}
          >
            {t('planParts.readings.add')}
          </button>
        </p>
      ) : null}
      {asked === null ? null : (
        <ReadingDialog
          benchmark={benchmark}
          initial={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
          save={rows.saveReading}
        />
      )}
    </section>
  );
}

function ReadingTable({
  benchmark,
  mayRead,
  ask,
  remove,
}: {
  benchmark: PlannedBenchmark;
  mayRead: boolean;
  ask: (reading: Reading) => void;
  remove: (id: string) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  return (
    <table className="plan-table">
      <thead>
        <tr>
          <th>{t('planParts.readings.date')}</th>
          <th className="end">{t('planParts.readings.value')}</th>
          <th>{t('planParts.readings.source')}</th>
          {mayRead ? (
            <th>
              <span className="visually-hidden">{t('planParts.change')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {benchmark.readings.map(({ isOfOtherRound, share: _, ...reading }) => {
          const when = dateInWords(reading.date, language);
          return (
            <tr key={reading.id} data-record={reading.id}>
              <th scope="row">{when}</th>
              <td className="num end">
                <bdi>{valueInWords(reading.value, benchmark.unit, language, t)}</bdi>
              </td>
              <td>
                <bdi>{reading.source}</bdi>
                {isOfOtherRound ? <span className="small dim block">{t('planParts.readings.otherRound')}</span> : null}
              </td>
              {mayRead ? (
                <td className="end">
                  {isOfOtherRound ? null : (
                    <>
                      <button
                        type="button"
                        className="tool"
                        aria-label={t('planParts.readings.editNamed', { date: when })}
                        onClick={() => ask(reading)}
                      >
                        {t('planParts.edit')}
                      </button>
                      <button
                        type="button"
                        className="tool"
                        aria-label={t('planParts.readings.removeNamed', { date: when })}
                        onClick={() => void remove(reading.id)}
                      >
                        {t('planParts.remove')}
                      </button>
                    </>
                  )}
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
