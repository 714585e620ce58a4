import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { CheckField } from '../../components/check-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

type LeftOut = AssessmentSetup['modulesNotAssessed'];

/** Modules that this assessment leaves out, each with its one reason: reports print it. */
export function LeftOutModules({
  setup,
  framework,
  onChange,
}: {
  setup: AssessmentSetup;
  framework: Framework;
  onChange: (modules: LeftOut) => void;
}) {
  const { t } = useTranslate();
  const leftOut = setup.modulesNotAssessed;
  return (
    <details className="left-out" open={leftOut.length > 0}>
      <summary>{t('setup.leftOut', { count: leftOut.length })}</summary>
      <p className="help-text">{t('setup.leftOutHelp')}</p>
      {framework.modules.map((module) => {
        const own = leftOut.find(({ moduleId }) => moduleId === module.id);
        const others = leftOut.filter(({ moduleId }) => moduleId !== module.id);
        return (
          <div key={module.id} className="left-out-row">
            <CheckField
              label={`${module.id} ${module.name}`}
              isSelected={own !== undefined}
              onChange={(isOn) => onChange(isOn ? [...others, { moduleId: module.id, reason: '' }] : others)}
            />
            {own ? (
              <TextInput
                label={t('setup.leftOutReason', { module: module.name })}
                isLabelHidden
                value={own.reason}
                onChange={(reason) =>
                  onChange(leftOut.map((each) => (each.moduleId === module.id ? { ...each, reason } : each)))
                }
                error={own.reason.trim() === '' ? t('setup.leftOutNeeded') : undefined}
              />
            ) : null}
          </div>
        );
      })}
    </details>
  );
}
