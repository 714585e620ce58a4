import { useState } from 'react';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { EffectsPart } from './effects-part.tsx';
import type { PartProps } from './impact-parts.ts';
import { OptionsPart } from './options-part.tsx';
import { RecommendationPart } from './recommendation-part.tsx';
import { ScopePart } from './scope-part.tsx';
import { ScreeningPart } from './screening-part.tsx';

/** One policy from screening to recommendation. */
export function PolicyPage(props: PartProps) {
  const { t } = useTranslate();
  const { appraisal, context } = props;
  const { policy } = appraisal;
  return (
    <>
      <h1 data-record={policy.id}>{policy.title}</h1>
      <p className="dim">{[t(`impact.stage.${policy.stage}`), policy.lead, policy.area].filter(Boolean).join(' · ')}</p>
      <ScreeningPart {...props} />
      <ScopePart {...props} />
      <EffectsPart {...props} />
      <OptionsPart {...props} />
      <RecommendationPart {...props} />
      {context.isReadOnly ? null : <RemovePolicy {...props} />}
    </>
  );
}

function RemovePolicy({ appraisal, impact }: PartProps) {
  const { t } = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const effects = appraisal.options.reduce((sum, option) => sum + option.effects.length, 0);
  return (
    <section>
      <button type="button" className="button destructive" onClick={() => setAsking(true)}>
        {t('impact.remove')}
      </button>
      <ModalDialog title={t('impact.removeTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t('impact.removeAsk', { title: appraisal.policy.title, count: effects })}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('impact.keep')}
          </button>
          <button
            type="button"
            className="button destructive"
            onClick={() => {
              setAsking(false);
              void impact.removePolicy(appraisal.policy.id);
            }}
          >
            {t('impact.remove')}
          </button>
        </div>
      </ModalDialog>
    </section>
  );
}
