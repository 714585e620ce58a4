import { useState } from 'react';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { leadBodiesOf } from '#shared/results/lead-bodies.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** Which body leads: by the framework's lead roles, and by name for single indicators; and whether its answer is proposed. */
export function LeadBodies({
  context: { framework, respondents },
  setup,
  onChange,
}: {
  context: AssessmentContext;
  setup: AssessmentSetup;
  onChange: (setup: AssessmentSetup) => void;
}) {
  const { t } = useTranslate();
  const byRole = leadBodiesOf({ framework, assessment: { leadBodies: {} }, respondents });
  const nameOf = (id: string | undefined) => respondents.find((each) => each.id === id)?.name;
  return (
    <section className="lead-bodies">
      <h2>{t('setup.leads.title')}</h2>
      <p className="help-text">{t('setup.leads.help')}</p>
      <CheckField
        label={t('setup.leads.rule')}
        isSelected={setup.leadRule}
        onChange={(leadRule) => onChange({ ...setup, leadRule })}
      />
      <p className="help-text">{t('setup.leads.ruleHelp')}</p>
      {framework.modules.map((module) => (
        <ModuleLeads
          key={module.id}
          module={module}
          lead={nameOf(byRole.get(module.indicators[0]?.id as IndicatorId))}
          bodies={respondents.filter(({ modules }) => modules.includes(module.id))}
          leadBodies={setup.leadBodies}
          onChange={(leadBodies) => onChange({ ...setup, leadBodies })}
        />
      ))}
    </section>
  );
}

function ModuleLeads({
  module,
  lead,
  bodies,
  leadBodies,
  onChange,
}: {
  module: FrameworkModule;
  lead: string | undefined;
  bodies: AssessmentContext['respondents'];
  leadBodies: AssessmentSetup['leadBodies'];
  onChange: (leadBodies: AssessmentSetup['leadBodies']) => void;
}) {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const named = module.indicators.filter(({ id }) => leadBodies[id] !== undefined).length;
  const options = [
    { id: '', name: t('setup.leads.asModule') },
    ...bodies.map(({ id, name }) => ({ id: id as string, name })),
  ];
  const choose = (indicatorId: IndicatorId, chosen: string) => {
    const { [indicatorId]: _before, ...others } = leadBodies;
    const body = bodies.find(({ id }) => id === chosen)?.id;
    onChange(body ? { ...others, [indicatorId]: body satisfies RespondentId } : others);
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{t('setup.leads.module', { id: module.id, name: module.short })}</b>{' '}
        <span className="dim">{lead ?? t('setup.leads.nobody')}</span>
        {named > 0 ? <span className="dim">; {t('setup.leads.named', { count: named })}</span> : null}
      </summary>
      {isOpen
        ? module.indicators.map(({ id, statement }) => (
            <div key={id} className="lead-row">
              <span>
                <b className="id">{id}</b> {statement}
              </span>
              <ChoiceField
                label={t('setup.leads.indicator', { id })}
                isLabelHidden
                value={leadBodies[id] ?? ''}
                options={options}
                onChange={(chosen) => choose(id, chosen)}
              />
            </div>
          ))
        : null}
    </details>
  );
}
