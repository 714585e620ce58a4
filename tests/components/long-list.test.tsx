import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ASSESSMENTS_AT_ONCE } from '#shared/contract/assessments.ts';
import { aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('lists some of many assessments, says how many are not shown, and shows them when asked', async () => {
  const core = openTestCore();
  for (let number = 0; number < ASSESSMENTS_AT_ONCE + 2; number += 1)
    await core.call('assessments.create', { setup: aSetup({ place: `Vess ${number}` }), respondents: [] });
  const { user } = renderProgram('/', core);
  expect(await screen.findByText('32 here · 0 in the bin')).toBeTruthy();
  const rows = () => screen.getAllByRole('link', { name: /^Vess/ }).length;
  expect(rows()).toBe(ASSESSMENTS_AT_ONCE);
  expect(screen.getByText(/^2 more assessments are not shown/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findAllByRole('link', { name: /^Vess/ })).toHaveLength(ASSESSMENTS_AT_ONCE + 2);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
