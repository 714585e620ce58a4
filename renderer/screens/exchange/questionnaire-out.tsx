import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { QUESTIONNAIRE_FORMATS, type QuestionnaireFormat } from '#shared/contract/questionnaires.ts';
import { useDelivery, useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { MadeReport } from '../reports/made-report.tsx';
import '../reports/reports.css';

/** Choose the body and the form, and make the file. */
export function QuestionnaireOut() {
  const { t, language } = useTranslate();
  const making = useDelivery('questionnaires.make');
  const { assessment, respondents, respondent } = useAssessment();
  const languages = useOperation('library.languages', {});
  const [respondentId, setRespondentId] = useState(respondent?.id ?? respondents[0]?.id);
  const [format, setFormat] = useState<QuestionnaireFormat>('xlsx');
  const [formLanguage, setFormLanguage] = useState(language);
  const [isBlank, setBlank] = useState(false);
  const [returnTo, setReturnTo] = useState('');
  if (respondentId === undefined) return null;
  const make = () =>
    making.mutate({ assessmentId: assessment.id, respondentId, format, language: formLanguage, isBlank, returnTo });
  return (
    <div className="exchange-block">
      <h3>{t('exchange.out')}</h3>
      <div className="exchange-fields">
        <ChoiceField
          label={t('exchange.body')}
          value={respondentId}
          options={respondents}
          onChange={(id) => setRespondentId(respondents.find((each) => each.id === id)?.id ?? respondentId)}
        />
        <ChoiceField
          label={t('exchange.language')}
          value={formLanguage}
          options={languages.data ?? []}
          onChange={setFormLanguage}
        />
        <TextInput label={t('exchange.returnTo')} value={returnTo} onChange={setReturnTo} />
      </div>
      <FormatChoice format={format} onChange={setFormat} />
      {format === 'xlsform' ? null : (
        <CheckField
          label={t('exchange.withAnswers')}
          isSelected={!isBlank}
          onChange={(isFilled) => setBlank(!isFilled)}
        />
      )}
      <div>
        <button type="button" className="button" disabled={making.isPending} onClick={make}>
          <Icon name="document" />
          {t(making.isPending ? 'exchange.making' : 'exchange.make')}
        </button>
      </div>
      <Refusal error={making.error} />
      {making.data ? <MadeReport delivery={making.data} /> : null}
    </div>
  );
}

function FormatChoice({
  format,
  onChange,
}: {
  format: QuestionnaireFormat;
  onChange: (format: QuestionnaireFormat) => void;
}) {
  const { t } = useTranslate();
  return (
    <RadioGroup
      className="format-choice"
      value={format}
      onChange={(chosen) => onChange(QUESTIONNAIRE_FORMATS.find((each) => each === chosen) ?? format)}
    >
      <Label className="field-label">{t('exchange.format')}</Label>
      <div className="formats">
        {QUESTIONNAIRE_FORMATS.map((each) => (
          <Radio key={each} value={each} className="format">
            <span>
              <b>{t(`exchange.formats.${each}.name`)}</b>
              <span className="dim">{t(`exchange.formats.${each}.what`)}</span>
            </span>
            <Icon name="check" className="chosen" />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
