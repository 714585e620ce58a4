import type { Person } from '#shared/plan/person.ts';
import { PARTNERS, STRENGTHS, type Stakeholder } from '#shared/plan/stakeholder.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { PlanRows } from './plan-rows.ts';
import { PersonField, RowText } from './row-fields.tsx';

/** One stakeholder to fill in. */
export function StakeholderFields({
  row,
  persons,
  isReadOnly,
  rows,
}: {
  row: Stakeholder;
  persons: readonly Person[];
  isReadOnly: boolean;
  rows: PlanRows;
}) {
  const { t } = useTranslate();
  const save = (part: Partial<Stakeholder>) => rows.saveStakeholder({ ...row, ...part });
  const text = (field: 'name' | 'interest' | 'speakerBody' | 'speakerRole') => (
    <RowText
      label={t(`planParts.stakeholder.field.${field}`)}
      value={row[field]}
      draftKey={`stakeholder/${row.id}/${field}`}
      isRequired={field === 'name'}
      isReadOnly={isReadOnly}
      save={(typed) => save({ [field]: typed })}
    />
  );
  const strength = (field: 'interestStrength' | 'influence') => (
    <div>
      <span className="field-label">{t(`planParts.stakeholder.field.${field}`)}</span>
      <AnswerButtons
        label={t(`planParts.stakeholder.field.${field}`)}
        options={STRENGTHS.map((id) => ({ id, name: t(`planParts.strength.${id}`) }))}
        value={row[field]}
        isDisabled={isReadOnly}
        onChange={(chosen) => void save({ [field]: chosen })}
      />
    </div>
  );
  return (
    <>
      {text('name')}
      {isReadOnly ? null : (
        <ChoiceField
          label={t('planParts.stakeholder.field.partner')}
          value={row.partner}
          options={PARTNERS.map((id) => ({ id, name: t(`planParts.partner.${id}`) }))}
          onChange={(partner) => void save({ partner })}
        />
      )}
      {text('interest')}
      <div className="plan-pair">
        {strength('interestStrength')}
        {strength('influence')}
      </div>
      <div className="plan-pair">
        {text('speakerBody')}
        {text('speakerRole')}
      </div>
      <PersonField of={`stakeholder/${row.id}`} persons={persons} isReadOnly={isReadOnly} save={rows.savePerson} />
    </>
  );
}
