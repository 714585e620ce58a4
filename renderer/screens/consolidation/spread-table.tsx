import { LEVELS } from '#shared/assessment/level.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { LevelStaff } from '../../components/level-staff.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { BodyRow } from './body-row.tsx';
import type { Consolidated } from './queue-choice.ts';
import { ProposalRow, SpreadRow } from './spread-rows.tsx';

/** Every body's answer on the scale of the five levels, how far they lie apart, and what they propose. */
export function SpreadTable({
  context,
  indicator,
  consolidated,
}: {
  context: AssessmentContext;
  indicator: Indicator;
  consolidated: Consolidated;
}) {
  const { t } = useTranslate();
  const { respondents } = context;
  const { answers, leadId, moduleId } = consolidated;
  const silent = respondents.filter(
    ({ id, modules }) => modules.includes(moduleId) && !answers.some(({ respondentId }) => respondentId === id),
  );
  const dontKnow = answers.filter(({ value }) => value === 'DK').length;
  return (
    <table className="spread-table num">
      <caption className="visually-hidden">{t('settle.tableCaption', { id: indicator.id })}</caption>
      <colgroup>
        <col className="who-column" />
        {LEVELS.map((level) => (
          <col key={level} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className="who small dim">
            {t('settle.asked', { count: answers.length + silent.length, answered: answers.length })}{' '}
            {dontKnow > 0 ? t('settle.askedDontKnow', { count: dontKnow }) : null}
          </td>
          {LEVELS.map((level) => (
            <th key={level} scope="col" className="level-head">
              <span className="level-title">
                <LevelStaff level={level} />
                {level} <span className="level-name">{t(`level.${level}.name`)}</span>
              </span>
              <span className="level-words">{indicator.levels[level]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leadFirst(answers, leadId).map((answer) => (
          <BodyRow
            key={answer.respondentId}
            answer={answer}
            name={respondents.find(({ id }) => id === answer.respondentId)?.name ?? ''}
            isLead={answer.respondentId === leadId}
            assessmentId={context.assessment.id}
          />
        ))}
        {silent.length > 0 ? (
          <tr className="silent">
            <td className="who small dim" colSpan={LEVELS.length + 1}>
              {t('settle.silent', { count: silent.length, names: silent.map(({ name }) => name).join(' · ') })}
            </td>
          </tr>
        ) : null}
        <SpreadRow consolidated={consolidated} />
        <ProposalRow consolidated={consolidated} />
      </tbody>
    </table>
  );
}

const leadFirst = (answers: Consolidated['answers'], leadId: Consolidated['leadId']) =>
  answers.toSorted((a, b) => Number(b.respondentId === leadId) - Number(a.respondentId === leadId));
