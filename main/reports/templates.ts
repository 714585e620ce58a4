import type { Rooms } from '#main/core/rooms.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { documentOf } from './make-preview.ts';
import type { ReportOrder } from './report-order.ts';

type Look = OutputOf<'reports.useTemplate'>;

/** Templates that were chosen while the program runs, by the ids that reports are ordered with. */
export function createTemplates({ incoming, ports }: Pick<Rooms, 'incoming' | 'ports'>) {
  const held = new Map<string, Uint8Array>();
  return {
    /** Reads a template, keeps it, and says what of a report it takes. */
    async use(token: string, order: ReportOrder): Promise<Look> {
      const { path, fileName, discard } = incoming.take(token);
      try {
        const read = await ports.readFile({ path, file: fileName, passphrase: null, as: 'template' });
        const document = await documentOf(order, () => undefined);
        if (read.kind !== 'template' || document === null)
          throw refusedFile(fileName, { where: '', why: 'not-a-template' });
        const { lookAtTemplate } = await import('./word/fill-template.ts');
        const look = await lookAtTemplate(read.content, document);
        const templateId = ports.newId();
        held.clear();
        held.set(templateId, read.content);
        return { templateId, fileName, ...look };
      } finally {
        discard();
      }
    },
    /** The template of an id; null where none was asked for. */
    find(id: string | undefined): Uint8Array | null {
      if (id === undefined) return null;
      const template = held.get(id);
      if (!template) throw new AppError('file-gone');
      return template;
    },
  };
}
