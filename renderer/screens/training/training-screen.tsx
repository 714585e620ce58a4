import { useNavigate, useParams } from 'react-router';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import { ExercisePart } from './exercise-part.tsx';
import './training.css';

/** The exercises for trainers on copies of the worked example, and an empty country. */
export function TrainingScreen() {
  const { t } = useTranslate();
  const { exercise: asked } = useParams();
  const { data: kit, error } = useOperation('training.kit', {});
  if (error) return <Failure error={error} />;
  if (!kit) return <Loading />;
  return (
    <div className="page training-page">
      <PlainHead title={t('training.title')} />
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner training">
          <h1>{t('training.title')}</h1>
          <p className="voice">{t('training.intro')}</p>
          <div>
            {kit.exercises.map((exercise, index) => (
              <ExercisePart
                key={exercise.id}
                number={index + 1}
                exercise={exercise}
                files={exercise.id === 'files' ? kit.files : []}
                isOpen={asked === undefined ? index === 0 : exercise.id === asked}
              />
            ))}
          </div>
          <EmptyCountry />
        </div>
      </main>
    </div>
  );
}

function EmptyCountry() {
  const { t, language } = useTranslate();
  const navigate = useNavigate();
  const make = useCommand('training.makeEmptyCountry');
  return (
    <section className="empty-country" aria-labelledby="empty-country">
      <h2 id="empty-country">{t('training.empty.title')}</h2>
      <p>{t('training.empty.what')}</p>
      <div>
        <button
          type="button"
          className="button"
          disabled={make.isPending}
          onClick={() =>
            make.mutate({ language }, { onSuccess: ({ assessmentId }) => void navigate(`/a/${assessmentId}`) })
          }
        >
          <Icon name="plus" />
          {t('training.empty.make')}
        </button>
      </div>
      <Refusal error={make.error} />
    </section>
  );
}
