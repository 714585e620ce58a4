import { useState } from 'react';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import { useTranslate } from '../../use-translate.ts';
import { EffectDialog } from './effect-dialog.tsx';
import { EffectRow } from './effect-row.tsx';
import type { PartProps } from './impact-parts.ts';

/** The appraisal grid: one row per effect, with its significance worked out as it is filled. */
export function EffectsPart(props: PartProps) {
  const { t } = useTranslate();
  const { context, companion, appraisal, impact } = props;
  const { policy, options } = appraisal;
  const [edited, setEdited] = useState<ImpactEffect | null>(null);
  const [option] = policy.options.slice(-1);
  return (
    <section aria-labelledby="effects">
      <h2 id="effects">{t('impact.effects')}</h2>
      {option === undefined ? <p className="note">{t('impact.effectsNeedOptions')}</p> : null}
      {options.map(({ id, name, effects }) => (
        <div key={id} className="option-effects">
          <h3>{name}</h3>
          {effects.length === 0 ? (
            <p className="note">{t('impact.noEffects')}</p>
          ) : (
            <table className="effects">
              <thead>
                <tr>
                  <th>{t('impact.column.effect')}</th>
                  <th>{t('impact.column.scales')}</th>
                  <th className="end">{t('impact.column.significance')}</th>
                  <th>{t('impact.column.measure')}</th>
                  <th className="end">{t('impact.column.residual')}</th>
                  {context.isReadOnly ? null : <th>{t('impact.column.change')}</th>}
                </tr>
              </thead>
              <tbody>
                {effects.map((each) => (
                  <EffectRow
                    key={each.effect.id}
                    assessmentId={context.assessment.id}
                    appraised={each}
                    companion={companion}
                    isReadOnly={context.isReadOnly}
                    onEdit={() => setEdited(each.effect)}
                    onRemove={() => void impact.removeEffect(each.effect.id)}
                  />
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
      {option && !context.isReadOnly ? (
        <button
          type="button"
          className="button"
          onClick={() =>
            setEdited({
              id: crypto.randomUUID(),
              policyId: policy.id,
              optionId: option.id,
              group: policy.groups[0] ?? '',
              channel: policy.channels[0] ?? companion.channels[0]?.key ?? '',
              direction: '-',
              magnitude: 1,
              extent: 1,
              duration: 1,
              likelihood: 0.5,
              vulnerability: 1,
              grade: 'C',
              touchesRights: false,
              text: '',
              source: '',
              mitigation: null,
            })
          }
        >
          {t('impact.addEffect')}
        </button>
      ) : null}
      {edited ? (
        <EffectDialog
          {...props}
          initial={edited}
          onClose={() => setEdited(null)}
          save={(effect) => impact.saveEffect(effect)}
        />
      ) : null}
    </section>
  );
}
