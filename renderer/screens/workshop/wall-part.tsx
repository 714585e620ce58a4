import { formatList } from '#shared/i18n/format.ts';
import type { NoteQuestionId, WorkshopPart } from '#shared/workshop/path.ts';
import { useTranslate } from '../../use-translate.ts';
import type { Group } from './voices.ts';

/** A part of the day on the wall: what the room does now. */
export function WallPart({
  part,
  title,
  minutes,
  groups,
}: {
  part: Exclude<WorkshopPart, 'closing' | NoteQuestionId>;
  /** Of the workshop: it stands large at its opening. */
  title: string;
  minutes: number;
  groups: readonly Group[];
}) {
  const { t, language } = useTranslate();
  return (
    <div className="wall-part">
      <h1>{part === 'opening' ? title : t(`workshop.part.${part}`)}</h1>
      <p className="wall-words">{t(`workshop.wall.part.${part}`)}</p>
      {part === 'opening' ? (
        <p>
          {formatList(
            language,
            groups.map(({ name }) => name),
          )}
        </p>
      ) : null}
      <p>{t('workshop.minutes', { count: minutes })}</p>
    </div>
  );
}
