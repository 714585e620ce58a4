import type { Framework } from '#shared/framework/framework.ts';
import type { NoteQuestionId } from '#shared/workshop/path.ts';
import { useTranslate } from '../../use-translate.ts';

/** A question of the founding note on the wall. */
export function WallQuestion({
  id,
  framework,
  minutes,
}: {
  id: NoteQuestionId;
  framework: Framework;
  minutes: number;
}) {
  const { t } = useTranslate();
  const element = framework.elements.find((each) => each.id === id);
  return (
    <div className="wall-part">
      <p>{t(`workshop.part.${id}`)}</p>
      <h1>{element?.title}</h1>
      <p className="wall-words">{element?.text}</p>
      <p>{t('workshop.minutes', { count: minutes })}</p>
    </div>
  );
}
