import { type DragEvent, useState } from 'react';
import type { FileKind } from '#shared/contract/files.ts';
import { sentenceOf } from '../sentence-of.ts';
import { useTranslate } from '../use-translate.ts';
import { Icon } from './icon.tsx';
import { type BringingIn, type TakeFiles, useBringIn } from './use-bring-in.ts';

const HOLDS_FILES = 'Files';

/** A button that opens the dialog for files, in a place where they can be dropped as well. */
export function ChooseFile({
  kind,
  label,
  multiple = false,
  onFiles,
}: {
  kind: FileKind;
  label: string;
  multiple?: boolean;
  onFiles: TakeFiles;
}) {
  const { t } = useTranslate();
  const [isOver, setOver] = useState(false);
  const { underWay, error, choose, drop } = useBringIn(kind, onFiles);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(HOLDS_FILES)) return;
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files].slice(0, multiple ? undefined : 1);
    if (files.length > 0 && !underWay) void drop(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button inside is for everyone
    <div
      className={isOver ? 'choose-file over' : 'choose-file'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <button type="button" className="button" disabled={underWay !== null} onClick={() => void choose(multiple)}>
        <Icon name="document" />
        {label}
      </button>
      <span className="help-text" role="status">
        {underWay ? <Progress {...underWay} /> : t(multiple ? 'files.dropMany' : 'files.dropOne')}
      </span>
      <Refusal error={error} />
    </div>
  );
}

/** Which file is refused, and why. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslate();
  if (!error) return null;
  return (
    <p className="error-text" role="alert">
      <Icon name="red-flag" />
      {sentenceOf(error, t)}
    </p>
  );
}

/** How far a file has come. */
export function Progress({ fileName, share, position, count }: BringingIn) {
  const { t, language } = useTranslate();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <>
      {t('files.reading', { file: fileName, percent })}
      {count > 1 ? ` ${t('files.readingOf', { position, count })}` : null}
    </>
  );
}
