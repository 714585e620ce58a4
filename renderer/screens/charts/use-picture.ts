import { type ReactElement, useState } from 'react';
import type { PictureFormat } from '#shared/contract/pictures.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { copyPicture, pictureFrom } from './copy-picture.ts';
import { drawAlone } from './draw-alone.ts';

/** What became of a chart that was to leave the program. */
type Outcome =
  | { readonly kind: 'copying' | 'copied' | 'not-copied' }
  | { readonly kind: 'saved'; readonly delivery: Delivery }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Copies and saves a chart. `draw` gives it with the colours of the reports. */
export function usePicture(name: string, draw: () => ReactElement) {
  const client = useClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    setOutcome({ kind: 'copying' });
    const drawn = client.call('pictures.draw', { drawing: drawAlone(draw()) }).then(({ png }) => pictureFrom(png));
    const copied = await copyPicture(drawn).then(
      () => true,
      () => false,
    );
    // Where the clipboard refuses, it does not say whether the picture was to blame.
    setOutcome(
      await drawn.then(
        () => ({ kind: copied ? 'copied' : 'not-copied' }) as const,
        (error: unknown) => ({ kind: 'failed', error }) as const,
      ),
    );
  };
  const save = async (format: PictureFormat) => {
    setOutcome(null);
    try {
      const delivery = await client.deliver('pictures.save', { drawing: drawAlone(draw()), format, name });
      setOutcome({ kind: 'saved', delivery });
    } catch (error) {
      setOutcome({ kind: 'failed', error });
    }
  };
  return { outcome, copy, save };
}
