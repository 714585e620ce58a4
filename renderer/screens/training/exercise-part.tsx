import { Link } from 'react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { TrainingFiles } from './training-files.tsx';

type Kit = OutputOf<'training.kit'>;
export type Exercise = Kit['exercises'][number];

/** One exercise: the task, its copy and the screens it needs, the trainer's notes, the answer key. */
export function ExercisePart({
  number,
  exercise,
  files,
  isOpen,
}: {
  number: number;
  exercise: Exercise;
  files: Kit['files'];
  isOpen: boolean;
}) {
  const { t } = useTranslate();
  const { id, minutes, copyId, isHere, places } = exercise;
  return (
    <details className="exercise" open={isOpen}>
      <summary>
        <span className="dim num">{t('training.exerciseNumber', { number })}</span>
        <h2>{t(`training.exercise.${id}.title`)}</h2>
        <span className="dim num">{t('training.minutes', { count: minutes })}</span>
      </summary>
      <div className="exercise-body">
        <p className="voice">{t(`training.exercise.${id}.task`)}</p>
        <CopyButtons exercise={exercise} />
        {isHere ? (
          <ul className="exercise-places">
            {places.map(({ name, path }) => (
              <li key={path}>
                <Link to={`/a/${copyId}/${path}`}>
                  {t(`training.place.${name}`)}
                  <Icon name="chevron" mirrors />
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
        {files.length > 0 ? <TrainingFiles files={files} canMake={isHere} /> : null}
        <h3>{t('training.notes')}</h3>
        <p>{t(`training.exercise.${id}.notes`)}</p>
        <AnswerKey exercise={exercise} />
      </div>
    </details>
  );
}

/** Closed at first: the screen may be on the wall. */
function AnswerKey({ exercise: { id, key } }: { exercise: Exercise }) {
  const { t, language } = useTranslate();
  const shown = (values: Exercise['key'][number]['values']) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? formatNumber(language, value).replace('-', '−') : value,
      ]),
    );
  return (
    <details className="answer-key">
      <summary>{t('training.keyTitle')}</summary>
      <ul>
        {key.map(({ name, values }) => (
          <li key={name} className="num">
            {t(`training.key.${id}.${name}`, shown(values))}
          </li>
        ))}
      </ul>
    </details>
  );
}
