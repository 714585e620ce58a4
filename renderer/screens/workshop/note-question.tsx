import { Link } from 'react-router';
import { NOTE_ROUTE } from '#shared/workshop/note-route.ts';
import type { NoteQuestionId } from '#shared/workshop/path.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** A question of the founding note, with the screens in which its answer is written down. */
export function NoteQuestion({ id, context }: { id: NoteQuestionId; context: AssessmentContext }) {
  const { t } = useTranslate();
  const { assessment, framework } = context;
  const element = framework.elements.find((each) => each.id === id);
  const places = NOTE_ROUTE.find((each) => each.id === id)?.places ?? [];
  return (
    <div className="note-question">
      <div className="meta">
        <b>{t(`workshop.part.${id}`)}</b>
      </div>
      <h1 id="now" className="statement">
        {element?.title ?? t(`workshop.part.${id}`)}
      </h1>
      <p className="voice">{element?.text}</p>
      <p>{t('workshop.questionHelp')}</p>
      <p className="workshop-links">
        {places.map(({ name, path }) => (
          <Link key={path} className="button" to={`/a/${assessment.id}/${path}`}>
            {t(`noteRoute.place.${name}`)}
            <Icon name="chevron" mirrors />
          </Link>
        ))}
      </p>
    </div>
  );
}
