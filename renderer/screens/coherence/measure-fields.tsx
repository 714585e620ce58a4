import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { Coherence } from './use-coherence.ts';

type Measure = OutputOf<'coherence.measures'>[number];

/** One named measure: its wording, aim, owner and module; and the way out, which asks first. */
export function MeasureFields({
  measure,
  number,
  modules,
  coherence,
}: {
  measure: Measure;
  number: number;
  modules: AssessmentContext['framework']['modules'];
  coherence: Coherence;
}) {
  const { t } = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const change = (part: Partial<Measure>) => coherence.saveMeasure({ ...measure, ...part });
  const text = (part: 'name' | 'aim' | 'owner') => (
    <SavedTextField
      label={t(`coherence.measure.${part}`)}
      saved={measure[part]}
      // Without a name there is no measure: the old one stands until a new one is written.
      save={(value) => (part === 'name' && value.trim() === '' ? Promise.resolve(false) : change({ [part]: value }))}
      draftKey={`measure/${measure.id}/${part}`}
      isReadOnly={false}
    />
  );
  return (
    <details className="conflict" data-record={measure.id}>
      <summary>
        <Icon name="chevron" mirrors />
        <span>
          <b>{number}</b> {measure.name}
        </span>
        <span className="small">{measure.owner}</span>
      </summary>
      <div className="conflict-fields">
        {text('name')}
        {text('aim')}
        {text('owner')}
        <ChoiceField
          label={t('coherence.measure.moduleId')}
          value={measure.moduleId}
          options={[
            { id: '', name: t('coherence.measure.noModule') },
            ...modules.map(({ id, short }) => ({ id: id as string, name: short })),
          ]}
          onChange={(moduleId) => void change({ moduleId })}
        />
        <button type="button" className="button destructive" onClick={() => setAsking(true)}>
          {t('coherence.removeNamed', { name: measure.name })}
        </button>
      </div>
      <ModalDialog title={t('coherence.removeNamedTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t('coherence.removeNamedAsk', { name: measure.name })}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('coherence.keepNamed')}
          </button>
          <button
            type="button"
            className="button destructive"
            onClick={() => {
              setAsking(false);
              void coherence.removeMeasure(measure.id);
            }}
          >
            {t('coherence.remove')}
          </button>
        </div>
      </ModalDialog>
    </details>
  );
}
