import { PERIODS, POLICY_STAGES } from '#shared/impact/policy.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { PartProps } from './impact-parts.ts';
import { OptionRows } from './option-rows.tsx';
import { SavedDate } from './saved-date.tsx';
import { TextRows } from './text-rows.tsx';

/** What is compared, for whom and through what; on which figures; and what is left out, and why (framework D2). */
export function ScopePart(props: PartProps) {
  const { t } = useTranslate();
  const { context, companion, appraisal, change } = props;
  const { policy } = appraisal;
  const text = (part: 'lead' | 'partners' | 'area' | 'sources' | 'consulted') => (
    <SavedTextField
      label={t(`impact.scope.${part}`)}
      saved={policy[part]}
      draftKey={`impact/${policy.id}/${part}`}
      isReadOnly={context.isReadOnly}
      save={(value) => change({ [part]: value })}
    />
  );
  const marks = (part: 'channels' | 'groups') => (
    <fieldset disabled={context.isReadOnly}>
      <legend>{t(`impact.scope.${part}`)}</legend>
      <div className="checks">
        {companion[part].map(({ key, name }) => (
          <CheckField
            key={key}
            label={name}
            isSelected={policy[part].includes(key)}
            onChange={(isIn) =>
              void change({ [part]: isIn ? [...policy[part], key] : policy[part].filter((each) => each !== key) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <section aria-labelledby="scope">
      <h2 id="scope">{t('impact.scope.title')}</h2>
      <SavedTextField
        label={t('impact.scope.policyTitle')}
        saved={policy.title}
        draftKey={`impact/${policy.id}/title`}
        isReadOnly={context.isReadOnly}
        // Without a title there is no policy: the old one stands until a new one is written.
        save={(title) => (title.trim() === '' ? Promise.resolve(false) : change({ title }))}
      />
      <div className="impact-row">
        <ChoiceField
          label={t('impact.scope.stage')}
          value={policy.stage}
          options={POLICY_STAGES.map((id) => ({ id, name: t(`impact.stage.${id}`) }))}
          onChange={(stage) => void change({ stage })}
        />
        <ChoiceField
          label={t('impact.scope.period')}
          value={policy.period}
          options={PERIODS.map((id) => ({ id, name: t(`impact.period.${id}`) }))}
          onChange={(period) => void change({ period })}
        />
        <SavedDate
          label={t('impact.scope.endDate')}
          value={policy.endDate}
          isReadOnly={context.isReadOnly}
          save={(endDate) => void change({ endDate })}
        />
      </div>
      <div className="impact-row">
        {text('lead')}
        {text('partners')}
        {text('area')}
      </div>
      <OptionRows {...props} />
      {marks('channels')}
      {marks('groups')}
      <TextRows
        label={t('impact.scope.baselines')}
        rows={policy.baselines}
        fields={['what', 'value', 'year', 'source']}
        nameOf={(field) => t(`impact.scope.baseline.${field}`)}
        isReadOnly={context.isReadOnly}
        save={(baselines) => change({ baselines })}
      />
      <div className="impact-row">
        {text('sources')}
        {text('consulted')}
      </div>
      <TextRows
        label={t('impact.scope.outOfScope')}
        rows={policy.outOfScope}
        fields={['what', 'why']}
        nameOf={(field) => t(`impact.scope.leftOut.${field}`)}
        isReadOnly={context.isReadOnly}
        save={(outOfScope) => change({ outOfScope })}
      />
    </section>
  );
}
