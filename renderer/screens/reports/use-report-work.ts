import { useEffect, useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import type { Preview } from '#shared/reports/preview-block.ts';
import { useClient } from '../../bridge/use-operation.ts';

type Order = InputOf<'reports.make'>;

/** What is being done with a report, or came of it. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: ReportStep; readonly share: number }
  | { readonly kind: 'made'; readonly delivery: Delivery }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

/** Makes, previews and saves reports, and follows how far they are. */
export function useReportWork(assessmentId: AssessmentId) {
  const client = useClient();
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const [shown, setShown] = useState<{ preview: Preview; order: Order } | null>(null);

  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.kind !== 'report-progress' || event.assessmentId !== assessmentId) return;
        setWork((present) =>
          present.kind === 'working' ? { kind: 'working', step: event.step, share: event.share } : present,
        );
      }),
    [client, assessmentId],
  );

  const run = async (task: () => Promise<Work>, retry: () => void) => {
    setWork({ kind: 'working', step: 'reading', share: 0 });
    try {
      setWork(await task());
    } catch (error) {
      setWork({ kind: 'failed', error, retry });
    }
  };
  const made = (delivery: Delivery): Work =>
    delivery.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'made', delivery };
  const make = (order: Order): void =>
    void run(
      async () => made(await client.deliver('reports.make', order)),
      () => make(order),
    );
  const saveCopy = (isOtherName: boolean): void =>
    void run(
      async () => made(await client.deliver('reports.saveCopy', { isOtherName })),
      () => saveCopy(isOtherName),
    );
  const show = (order: Order): void =>
    void run(
      async () => {
        const preview = await client.call('reports.preview', order);
        setShown(preview && { preview, order });
        return { kind: 'idle' };
      },
      () => show(order),
    );
  const stop = () => void client.call('reports.cancel', {});
  return { work, shown, make, saveCopy, show, stop };
}
