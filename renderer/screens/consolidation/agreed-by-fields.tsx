import { CheckField } from '../../components/check-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { agreedByText } from './agreed-by.ts';
import type { Consolidated } from './queue-choice.ts';
import type { AgreementDraft } from './use-agreement-draft.ts';

/** Who agreed: the bodies of this module as ticks, whoever else was there in words. Bodies and roles, never names. */
export function AgreedByFields({
  context: { respondents },
  consolidated: { moduleId },
  draft,
  change,
  isTried,
}: {
  context: AssessmentContext;
  consolidated: Consolidated;
  draft: AgreementDraft;
  change: (parts: Partial<AgreementDraft>) => void;
  isTried: boolean;
}) {
  const { t } = useTranslate();
  const { bodies, others } = draft;
  const listed = respondents.filter(({ name, modules }) => modules.includes(moduleId) || bodies.includes(name));
  return (
    <fieldset className="agreed-by">
      <legend className="field-label">{t('settle.agreedBy')}</legend>
      <div className="agreed-bodies">
        {listed.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            isSelected={bodies.includes(name)}
            onChange={(isOn) =>
              change({
                bodies: listed
                  .map((each) => each.name)
                  .filter((each) => (each === name ? isOn : bodies.includes(each))),
              })
            }
          />
        ))}
      </div>
      <TextInput
        id="agreement-others"
        label={t('settle.others')}
        value={others}
        onChange={(words) => change({ others: words })}
        error={isTried && agreedByText(draft) === '' ? t('settle.agreedByNeeded') : undefined}
      />
    </fieldset>
  );
}
