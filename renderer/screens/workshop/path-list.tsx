import { Link } from 'react-router';
import { useCommand } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { type Paths, pathWords } from './begin-workshop.tsx';
import { stopCode } from './stop-words.ts';

/** The paths that a workshop here can take, and the way to one of one's own. */
export function PathList({ paths }: { paths: Paths }) {
  const { t } = useTranslate();
  const { assessment, canWriteLibrary } = useAssessment();
  const remove = useCommand('workshop.removePath');
  const to = (rest: string) => `/a/${assessment.id}/workshop/path${rest}`;
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">{t('workshop.path.heading')}</h2>
      <ul className="path-list">
        {paths.map((path) => (
          <li key={path.id}>
            <details>
              <summary>
                <b>{path.name || t(`workshop.path.shipped.${path.id}`)}</b>{' '}
                <span className="small dim">{pathWords(path, t)}</span>
              </summary>
              <ol className="path-stops">
                {path.stops.map((stop) => (
                  <li key={stop.name} className="small">
                    <bdi>{stopCode(stop, t)}</bdi>{' '}
                    <span className="dim num">{t('workshop.minutesShort', { count: stop.minutes })}</span>
                  </li>
                ))}
              </ol>
              {canWriteLibrary ? (
                <p className="workshop-links">
                  <Link className="button" to={to(`/${path.id}`)}>
                    {t(path.isOwn ? 'workshop.path.change' : 'workshop.path.copy')}
                  </Link>
                  {path.isOwn ? (
                    <button type="button" className="button destructive" onClick={() => remove.mutate({ id: path.id })}>
                      {t('workshop.path.remove', { name: path.name })}
                    </button>
                  ) : null}
                </p>
              ) : null}
            </details>
          </li>
        ))}
      </ul>
      {canWriteLibrary ? (
        <p>
          <Link className="button" to={to('')}>
            {t('workshop.path.make')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
