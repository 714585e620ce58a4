import { ToggleButton } from 'react-aria-components';
import { RESPONDENT_KINDS, type RespondentFields } from '#shared/assessment/respondent.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { LeadRoles } from './lead-roles.tsx';

/** One body that answers: its name, what it is, its modules and the lead roles that it holds. */
export function RespondentRow({
  fields,
  framework,
  onChange,
  onRemove,
  error,
  note,
}: {
  fields: RespondentFields;
  framework: Framework;
  onChange: (fields: RespondentFields) => void;
  onRemove: (() => void) | null;
  error?: string | undefined;
  note?: string;
}) {
  const { t } = useTranslate();
  const ids = framework.modules.map(({ id }) => id);
  const hasAll = fields.modules.length === ids.length;
  return (
    <div className="respondent-row">
      <div className="setup-row">
        <TextInput
          label={t('setup.respondentName')}
          value={fields.name}
          onChange={(name) => onChange({ ...fields, name })}
          error={error}
        />
        <ChoiceField
          label={t('setup.respondentKind')}
          value={fields.kind}
          options={RESPONDENT_KINDS.map((id) => ({ id, name: t(`respondent.kind.${id}`) }))}
          onChange={(kind) => onChange({ ...fields, kind })}
        />
      </div>
      <fieldset>
        <legend className="field-label">{t('setup.answersFor')}</legend>
        <div className="chips">
          {framework.modules.map((module) => (
            <ToggleButton
              key={module.id}
              className="chip"
              isSelected={fields.modules.includes(module.id)}
              onChange={(isOn) =>
                onChange({
                  ...fields,
                  modules: ids.filter((id) => (id === module.id ? isOn : fields.modules.includes(id))),
                })
              }
              aria-label={module.name}
            >
              {module.short}
            </ToggleButton>
          ))}
          <button type="button" className="tool" onClick={() => onChange({ ...fields, modules: hasAll ? [] : ids })}>
            {t(hasAll ? 'setup.noModules' : 'setup.allModules')}
          </button>
        </div>
      </fieldset>
      <LeadRoles
        framework={framework}
        roles={fields.leadRoles}
        onChange={(leadRoles) => onChange({ ...fields, leadRoles })}
      />
      <div className="respondent-foot">
        {note ? <span className="help-text num">{note}</span> : null}
        <span className="grow" />
        {onRemove ? (
          <button
            type="button"
            className="tool"
            onClick={onRemove}
            aria-label={t('setup.removeNamed', { name: fields.name })}
          >
            {t('setup.remove')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** A body before anything is filled in: it answers for every module, so that one ministry alone can begin at once. */
export const blankRespondent = (framework: Framework): RespondentFields => ({
  name: '',
  kind: 'ministry',
  modules: framework.modules.map(({ id }) => id),
  leadRoles: [],
});
