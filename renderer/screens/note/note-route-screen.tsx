import { Link } from 'react-router';
import type { Framework } from '#shared/framework/framework.ts';
import { NOTE_ROUTE } from '#shared/workshop/note-route.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './note-route.css';

/** The founding note's own questions as a way through the program, for a group with two hours and no checklist. */
export function NoteRouteScreen() {
  const { t } = useTranslate();
  const { assessment, framework } = useAssessment();
  const minutes = NOTE_ROUTE.reduce((sum, each) => sum + each.minutes, 0);
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner note-route">
          <h1>{t('noteRoute.title')}</h1>
          <p className="voice">{t('noteRoute.intro', { count: minutes })}</p>
          <ol>
            {NOTE_ROUTE.map((question) => (
              <Question key={question.id} question={question} framework={framework} />
            ))}
          </ol>
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <Link className="button" to={`/a/${assessment.id}/workshop`}>
          {t('noteRoute.toWorkshop')}
          <Icon name="chevron" mirrors />
        </Link>
        <Link className="button" to={`/a/${assessment.id}/reports`}>
          {t('noteRoute.toReports')}
          <Icon name="chevron" mirrors />
        </Link>
      </RunningFoot>
    </>
  );
}

function Question({ question, framework }: { question: (typeof NOTE_ROUTE)[number]; framework: Framework }) {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  const { id, minutes, places } = question;
  const element = framework.elements.find((each) => each.id === id);
  return (
    <li>
      <p className="note-number num">
        <b>{t(`noteRoute.number.${id}`)}</b>
        <span className="dim">{t('noteRoute.minutes', { count: minutes })}</span>
      </p>
      <div>
        <h2>{element?.title ?? t(`noteRoute.number.${id}`)}</h2>
        {element ? <p>{element.text}</p> : null}
        <ul>
          {places.map(({ name, path }) => (
            <li key={path}>
              <Link className="button" to={`/a/${assessment.id}/${path}`}>
                {t(`noteRoute.place.${name}`)}
                <Icon name="chevron" mirrors />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
