import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutgoingFile } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { documentOf } from './make-preview.ts';
import type { ReportOrder } from './report-order.ts';

type Look = OutputOf<'reports.useTemplate'>;
type Source = InputOf<'reports.useTemplate'>['from'];

/** Templates that were chosen while the program runs, by the ids that reports are ordered with. */
export function createTemplates({ incoming, ports }: Pick<Rooms, 'incoming' | 'ports'>) {
  const held = new Map<string, OutgoingFile>();
  const shipped = (name: string): OutgoingFile => ({
    fileName: `${name}.docx`,
    bytes: new Uint8Array(readFileSync(join(ports.resourcesFolder, 'templates', `${name}.docx`))),
  });
  /** Without macros, objects and links to the outside. */
  const readIn = async (token: string): Promise<OutgoingFile> => {
    const { path, fileName, discard } = incoming.take(token);
    try {
      const read = await ports.readFile({ path, file: fileName, passphrase: null, as: 'template' });
      if (read.kind !== 'template') throw refusedFile(fileName, { where: '', why: 'not-a-template' });
      return { fileName, bytes: read.content };
    } finally {
      discard();
    }
  };
  const heldAs = (id: string): OutgoingFile => {
    const template = held.get(id);
    if (!template) throw new AppError('template-gone');
    return template;
  };
  const fileOf = (from: Source): OutgoingFile | Promise<OutgoingFile> => {
    if (from.kind === 'file') return readIn(from.token);
    return from.kind === 'shipped' ? shipped(from.name) : heldAs(from.templateId);
  };
  return {
    shipped,
    /** Reads a template, keeps it, and says what of a report it takes. */
    async use(from: Source, order: ReportOrder): Promise<Look> {
      const file = await fileOf(from);
      const document = await documentOf(order, () => undefined);
      if (document === null) throw refusedFile(file.fileName, { where: '', why: 'not-a-template' });
      const { lookAtTemplate } = await import('./word/fill-template.ts');
      const look = await lookAtTemplate(file.bytes, document);
      const templateId = from.kind === 'held' ? from.templateId : ports.newId();
      held.clear();
      held.set(templateId, file);
      return { templateId, fileName: file.fileName, ...look };
    },
    /** The template of an id; null where none was asked for. */
    find: (id: string | undefined): Uint8Array | null => (id === undefined ? null : heldAs(id).bytes),
  };
}
