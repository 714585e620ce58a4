import { MANY_MEASURES, MOST_MEASURES } from '#shared/coherence/measure.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { MeasureFields } from './measure-fields.tsx';
import type { Coherence } from './use-coherence.ts';
import { useKeptText } from './use-kept-text.ts';

/** The named measures of level 2: at most fifteen, and a word of warning above twelve. */
export function MeasuresPart({ context, coherence }: { context: AssessmentContext; coherence: Coherence }) {
  const { t } = useTranslate();
  const { assessment, framework } = context;
  const { data: measures } = useOperation('coherence.measures', { assessmentId: assessment.id });
  const name = useKeptText(`measure/new/${assessment.id}/name`);
  const aim = useKeptText(`measure/new/${assessment.id}/aim`);
  if (!measures) return null;
  const add = () => {
    const measure = { id: crypto.randomUUID(), name: name.text.trim(), owner: '', moduleId: '', aim: aim.text };
    void coherence.saveMeasure(measure).then((isSaved) => {
      if (!isSaved) return;
      name.forget();
      aim.forget();
    });
  };
  return (
    <section>
      <h2>{t('coherence.named')}</h2>
      <p className="help-text">{t('coherence.namedHow', { most: MOST_MEASURES })}</p>
      {measures.length > MANY_MEASURES ? (
        <p className="notice" role="status">
          {t('coherence.manyMeasures', { most: MANY_MEASURES, cells: measures.length * (measures.length - 1) })}
        </p>
      ) : null}
      <div>
        {measures.map((measure, index) => (
          <MeasureFields
            key={measure.id}
            measure={measure}
            number={index + 1}
            modules={framework.modules}
            coherence={coherence}
          />
        ))}
      </div>
      {measures.length < MOST_MEASURES ? (
        <form
          className="add-measure"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.text.trim() !== '') add();
          }}
        >
          <TextInput label={t('coherence.newName')} isArea value={name.text} onChange={name.set} />
          <TextInput label={t('coherence.newAim')} isArea value={aim.text} onChange={aim.set} />
          <button type="submit" className="button" disabled={name.text.trim() === ''}>
            {t('coherence.addNamed')}
          </button>
        </form>
      ) : (
        <p className="help-text">{t('coherence.fullMeasures', { most: MOST_MEASURES })}</p>
      )}
    </section>
  );
}
