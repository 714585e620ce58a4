import { useId } from 'react';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { indicatorsInForm } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { BaselineChoice } from './baseline-choice.tsx';
import { LeftOutModules } from './left-out-modules.tsx';

const LEVELS = ['national', 'provincial', 'municipal', 'sector'] as const satisfies readonly AssessmentSetup['level'][];
const INSTRUMENTS = [
  'prsp',
  'national-plan',
  'sdg-plan',
  'nap',
  'sector-plan',
  'local-plan',
  'other',
] as const satisfies readonly AssessmentSetup['instrument']['kind'][];
const ROLES = [
  'origin',
  'transit',
  'destination',
  'return',
] as const satisfies readonly AssessmentSetup['roles'][number][];
const FORMS = ['full', 'short'] as const satisfies readonly AssessmentSetup['form'][];

/** What an assessment is of: place, plan, round, form. */
export function SetupForm({
  setup,
  onChange,
  framework,
  isTried,
  ownId = null,
}: {
  setup: AssessmentSetup;
  onChange: (setup: AssessmentSetup) => void;
  framework: Framework;
  isTried: boolean;
  /** The assessment whose set-up this is; none while it is being made. */
  ownId?: AssessmentId | null;
}) {
  const { t } = useTranslate();
  const titleId = useId();
  const set = <K extends keyof AssessmentSetup>(part: K, value: AssessmentSetup[K]) =>
    onChange({ ...setup, [part]: value });
  const setInstrument = (part: Partial<AssessmentSetup['instrument']>) =>
    set('instrument', { ...setup.instrument, ...part });
  const missing = (value: string) => (isTried && value.trim() === '' ? t('setup.needed') : undefined);
  return (
    <section className="setup-form" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('setup.what')}</h2>
      <div className="setup-row">
        <TextInput
          label={t('setup.place')}
          value={setup.place}
          onChange={(place) => set('place', place)}
          error={missing(setup.place)}
        />
        <ChoiceField
          label={t('setup.level')}
          value={setup.level}
          options={LEVELS.map((id) => ({ id, name: t(`assessment.level.${id}`) }))}
          onChange={(level) => set('level', level)}
        />
      </div>
      <div className="setup-row three">
        <ChoiceField
          label={t('setup.instrument')}
          value={setup.instrument.kind}
          options={INSTRUMENTS.map((id) => ({ id, name: t(`assessment.instrument.${id}`) }))}
          onChange={(kind) => setInstrument({ kind })}
        />
        <TextInput
          label={t('setup.instrumentTitle')}
          value={setup.instrument.title}
          onChange={(title) => setInstrument({ title })}
        />
        <TextInput
          label={t('setup.period')}
          value={setup.instrument.period}
          onChange={(period) => setInstrument({ period })}
        />
      </div>
      <div className="setup-row">
        <TextInput
          label={t('setup.round')}
          value={setup.round.label}
          onChange={(label) => set('round', { ...setup.round, label })}
          error={missing(setup.round.label)}
        />
        <TextInput
          label={t('setup.date')}
          type="date"
          value={setup.round.date}
          onChange={(date) => set('round', { ...setup.round, date })}
          error={missing(setup.round.date)}
        />
      </div>
      <BaselineChoice
        setup={setup}
        ownId={ownId}
        framework={framework}
        onChange={(baselineId) => set('baselineId', baselineId)}
      />
      <fieldset>
        <legend className="field-label">{t('setup.roles')}</legend>
        <div className="checks">
          {ROLES.map((role) => (
            <CheckField
              key={role}
              label={t(`assessment.role.${role}`)}
              isSelected={setup.roles.includes(role)}
              onChange={(isOn) =>
                set(
                  'roles',
                  ROLES.filter((each) => (each === role ? isOn : setup.roles.includes(each))),
                )
              }
            />
          ))}
        </div>
      </fieldset>
      <ChoiceField
        label={t('setup.form')}
        value={setup.form}
        options={FORMS.map((id) => ({
          id,
          name: t(`setup.forms.${id}`, { count: indicatorsInForm(framework, id).length }),
        }))}
        onChange={(form) => set('form', form)}
      />
      <p className="help-text">
        {t('setup.formHelp', {
          count: indicatorsInForm(framework, 'short').length,
          of: indicatorsInForm(framework, 'full').length,
        })}
      </p>
      <LeftOutModules setup={setup} framework={framework} onChange={(modules) => set('modulesNotAssessed', modules)} />
    </section>
  );
}
