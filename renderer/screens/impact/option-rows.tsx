import { useState } from 'react';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { PartProps } from './impact-parts.ts';

/** The options that are compared: "no change" and at least one other. */
export function OptionRows({ context, appraisal, change }: PartProps) {
  const { t } = useTranslate();
  const { policy, options } = appraisal;
  const [name, setName] = useState('');
  const set = (id: string, part: { name?: string; cost?: string }) =>
    change({ options: policy.options.map((option) => (option.id === id ? { ...option, ...part } : option)) });
  const add = (names: readonly string[]) =>
    change({
      options: [...policy.options, ...names.map((each) => ({ id: crypto.randomUUID(), name: each, cost: '' }))],
    });
  return (
    <div className="options">
      <h3>{t('impact.scope.options')}</h3>
      {policy.options.length < 2 ? <p className="note">{t('impact.scope.optionsNeeded')}</p> : null}
      {policy.options.map((option) => (
        <div key={option.id} className="impact-row option-row">
          <SavedTextField
            label={t('impact.scope.optionName')}
            saved={option.name}
            draftKey={`impact/${policy.id}/option/${option.id}`}
            isReadOnly={context.isReadOnly}
            save={(text) => (text.trim() === '' ? Promise.resolve(false) : set(option.id, { name: text }))}
          />
          <SavedTextField
            label={t('impact.scope.optionCost')}
            saved={option.cost}
            draftKey={`impact/${policy.id}/option-cost/${option.id}`}
            isReadOnly={context.isReadOnly}
            save={(cost) => set(option.id, { cost })}
          />
          {context.isReadOnly || (options.find(({ id }) => id === option.id)?.effects.length ?? 0) > 0 ? null : (
            <button
              type="button"
              className="tool"
              onClick={() => void change({ options: policy.options.filter(({ id }) => id !== option.id) })}
            >
              {t('impact.scope.optionRemove', { name: option.name })}
            </button>
          )}
        </div>
      ))}
      {context.isReadOnly ? null : policy.options.length === 0 ? (
        <button
          type="button"
          className="button"
          onClick={() => void add([t('impact.scope.noChange'), t('impact.scope.asDrafted')])}
        >
          {t('impact.scope.usualOptions')}
        </button>
      ) : (
        <div className="impact-row option-row">
          <TextInput label={t('impact.scope.optionNew')} value={name} onChange={setName} />
          <button
            type="button"
            className="button"
            disabled={name.trim() === ''}
            onClick={() => {
              setName('');
              void add([name]);
            }}
          >
            {t('impact.scope.optionAdd')}
          </button>
        </div>
      )}
    </div>
  );
}
