import { expect, it } from 'vitest';
import { leadBodiesOf } from '#shared/results/lead-bodies.ts';
import { frameworkOf, indicatorIdOf, respondentIdOf, respondentOf } from '#tests/helpers/scored-items.ts';

const framework = {
  modules: frameworkOf({ TRA: 2, DAT: 1 }).modules.map((module) => ({
    ...module,
    lead: module.id === 'TRA' ? ['economy', 'trade'] : ['statistics'],
  })),
};
const body = (name: string, modules: readonly string[], leadRoles: string[]) => ({
  ...respondentOf(name, modules),
  leadRoles,
});
const leadsOf = (respondents: ReturnType<typeof body>[], leadBodies: Record<string, string> = {}) =>
  Object.fromEntries(
    leadBodiesOf({
      framework,
      assessment: {
        leadBodies: Object.fromEntries(Object.entries(leadBodies).map(([id, name]) => [id, respondentIdOf(name)])),
      },
      respondents,
    }),
  );

it('gives a module to the body that holds the first of its lead roles', () => {
  const trade = body('Trade', ['TRA'], ['trade']);
  const economy = body('Economy', ['TRA'], ['economy']);
  expect(leadsOf([trade, economy])).toEqual({ 'TRA-01': 'Economy', 'TRA-02': 'Economy' });
  expect(leadsOf([trade])).toEqual({ 'TRA-01': 'Trade', 'TRA-02': 'Trade' });
});

it('passes by a body that does not answer for the module, and leaves a module without a lead', () => {
  expect(leadsOf([body('Economy', ['DAT'], ['economy'])])).toEqual({});
});

it('lets the set-up name another body for one indicator, while that body is there', () => {
  const bodies = [body('Economy', ['TRA'], ['economy']), body('Statistics', ['DAT', 'TRA'], ['statistics'])];
  const named = { [indicatorIdOf('TRA-02')]: 'Statistics' };
  expect(leadsOf(bodies, named)).toEqual({ 'TRA-01': 'Economy', 'TRA-02': 'Statistics', 'DAT-01': 'Statistics' });
  expect(leadsOf(bodies.slice(0, 1), named)).toEqual({ 'TRA-01': 'Economy', 'TRA-02': 'Economy' });
});
