import { useState } from 'react';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import { bandOf, significanceOf } from '#shared/impact/significance.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { EffectScalesFields } from './effect-scales.tsx';
import type { PartProps } from './impact-parts.ts';
import { MitigationFields } from './mitigation-fields.tsx';

/** One effect to fill in; its significance follows every choice. */
export function EffectDialog({
  companion,
  appraisal,
  initial,
  onClose,
  save,
}: PartProps & {
  initial: ImpactEffect;
  onClose: () => void;
  save: (effect: ImpactEffect) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const [effect, setEffect] = useState(initial);
  const set = (part: Partial<ImpactEffect>) => setEffect({ ...effect, ...part });
  const significance = significanceOf(effect);
  const listed = (list: 'groups' | 'channels') => {
    const chosen = appraisal.policy[list];
    const all = companion[list].map(({ key, name }) => ({ id: key, name }));
    return [...all.filter(({ id }) => chosen.includes(id)), ...all.filter(({ id }) => !chosen.includes(id))];
  };
  return (
    <ModalDialog title={t('impact.effectTitle')} isOpen onClose={onClose}>
      <form
        className="effect-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(effect).then((isSafe) => isSafe && onClose());
        }}
      >
        <div className="impact-row">
          <ChoiceField
            label={t('impact.field.option')}
            value={effect.optionId}
            options={appraisal.policy.options.map(({ id, name }) => ({ id, name }))}
            onChange={(optionId) => set({ optionId })}
          />
          <ChoiceField
            label={t('impact.field.group')}
            value={effect.group}
            options={listed('groups')}
            onChange={(group) => set({ group })}
          />
          <ChoiceField
            label={t('impact.field.channel')}
            value={effect.channel}
            options={listed('channels')}
            onChange={(channel) => set({ channel })}
          />
        </div>
        <TextInput label={t('impact.field.text')} isArea value={effect.text} onChange={(text) => set({ text })} />
        <AnswerButtons
          label={t('impact.field.direction')}
          options={[
            { id: '+', name: t('impact.better') },
            { id: '-', name: t('impact.worse') },
          ]}
          value={effect.direction}
          onChange={(direction) =>
            set({ direction, mitigation: direction === effect.direction ? effect.mitigation : null })
          }
        />
        <EffectScalesFields effect={effect} set={set} />
        <CheckField
          label={t('impact.field.touchesRights')}
          isSelected={effect.touchesRights}
          onChange={(touchesRights) => set({ touchesRights })}
        />
        <TextInput
          label={t('impact.field.source')}
          isArea
          value={effect.source}
          onChange={(source) => set({ source })}
        />
        <p role="status" className="live-figure">
          <b className="num">
            {t('impact.figure', {
              value: formatSignedWhole(language, significance),
              band: t(`impact.band.${bandOf(significance)}`),
            })}
          </b>
        </p>
        <MitigationFields effect={effect} set={set} />
        {effect.group === '' ? <p className="note">{t('impact.groupNeeded')}</p> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('impact.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={effect.group === ''}>
            {t('impact.saveEffect')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
