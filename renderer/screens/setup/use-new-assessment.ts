import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { RespondentFields } from '#shared/assessment/respondent.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { modulesAfterMove, setupAfterMove } from '#shared/framework/plan-move.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { blankRespondent } from './respondent-rows.tsx';

const today = () => new Date().toISOString().slice(0, 10);

function blankSetup(language: string, round: string): AssessmentSetup {
  return {
    place: '',
    level: 'national',
    instrument: { kind: 'prsp', title: '', period: '' },
    roles: [],
    form: 'full',
    modulesNotAssessed: [],
    weights: {},
    leadBodies: {},
    leadRule: false,
    language,
    currency: '',
    round: { label: round, date: today() },
    baselineId: null,
  };
}

/** What is filled in for an assessment that does not exist yet, and its making. */
export function useNewAssessment(usual: Framework) {
  const { t, language } = useTranslate();
  const navigate = useNavigate();
  const create = useCommand('assessments.create');
  const [framework, setFramework] = useState(usual);
  const [setup, setSetup] = useState(() =>
    blankSetup(language, t('setup.firstRound', { year: new Date().getFullYear() })),
  );
  const [respondents, setRespondents] = useState<readonly (RespondentFields & { readonly key: number })[]>(() => [
    { key: 0, ...blankRespondent(usual) },
  ]);
  const [isTried, setTried] = useState(false);
  const isComplete =
    setup.place.trim() !== '' &&
    setup.round.label.trim() !== '' &&
    setup.round.date !== '' &&
    setup.modulesNotAssessed.every(({ reason }) => reason.trim() !== '') &&
    respondents.every(({ name }) => name.trim() !== '');
  return {
    framework,
    setup,
    setSetup,
    respondents,
    isTried,
    isComplete,
    create,
    /** What was filled in stays, as far as the other framework has its modules. */
    changeFramework: (next: Framework) => {
      setFramework(next);
      const baselineId = next.key === framework.key ? setup.baselineId : null;
      setSetup({ ...setupAfterMove(setup, next), baselineId });
      setRespondents(
        respondents.map((each) => ({ ...each, modules: modulesAfterMove(each.modules, framework, next) })),
      );
    },
    put: (key: number, fields: RespondentFields) =>
      setRespondents(respondents.map((each) => (each.key === key ? { ...fields, key } : each))),
    add: () =>
      setRespondents([
        ...respondents,
        { key: Math.max(...respondents.map(({ key }) => key)) + 1, ...blankRespondent(framework) },
      ]),
    remove: (key: number) => setRespondents(respondents.filter((each) => each.key !== key)),
    submit: () => {
      setTried(true);
      if (!isComplete) return;
      const bodies = respondents.map(({ key: _key, ...fields }) => fields);
      const { key, version } = framework;
      create.mutate(
        { setup, respondents: bodies, framework: { key, version } },
        { onSuccess: ({ id }) => navigate(`/a/${id}`) },
      );
    },
  };
}
