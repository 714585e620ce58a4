import { describe, expect, it } from 'vitest';
import { aChapter, aFigure, anObstacle } from '#tests/helpers/a-context.ts';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

async function prepared() {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const saved = async () => core.call('context.get', { assessmentId });
  return {
    core,
    assessmentId,
    saved,
    figure: (parts: object) =>
      refusalOf(core, 'context.saveFigure', { assessmentId, figure: { ...aFigure(), ...parts } }),
    chapter: (parts: object) =>
      refusalOf(core, 'context.saveChapter', { assessmentId, chapter: { ...aChapter(), ...parts } }),
    obstacle: (parts: object) =>
      refusalOf(core, 'context.saveObstacle', { assessmentId, obstacle: { ...anObstacle(), ...parts } }),
    isSound: async () => (await core.call('library.verify', {})).every(({ passed }) => passed),
  };
}

describe('the context', () => {
  it('keeps figures, chapters in the order of the plan, and obstacles', async () => {
    const { core, assessmentId, saved, figure, chapter, obstacle, isSound } = await prepared();
    expect(await figure({})).toBeUndefined();
    expect(await chapter({ id: 'late', firstPage: 40, lastPage: 60, quotationPage: 41 })).toBeUndefined();
    expect(await chapter({})).toBeUndefined();
    expect(await obstacle({})).toBeUndefined();
    const found = await saved();
    expect(found.figures).toEqual([aFigure()]);
    expect(found.chapters.map(({ id }) => id)).toEqual(['chap-1', 'late']);
    expect(found.obstacles).toEqual([anObstacle()]);
    await core.call('context.removeObstacle', { assessmentId, id: 'obst-1' });
    expect((await saved()).obstacles).toEqual([]);
    expect(await refusalOf(core, 'context.removeObstacle', { assessmentId, id: 'obst-1' })).toBe('unknown-id');
    expect(await isSound()).toBe(true);
  });

  it.each([
    ['a share above 100', { id: 'unemployment', unit: 'percent', value: 120 }, 'figure-not-possible'],
    ['fewer than no people', { value: -5 }, 'figure-not-possible'],
    ['half a person', { value: 0.5 }, 'figure-not-possible'],
    ['year 24', { year: 24 }, 'year-out-of-range'],
    ['no name of its own', { id: 'own-figure' }, 'figure-needs-name'],
    ['a currency of people', { currency: 'USD' }, 'currency-needs-money'],
    ['a currency that is none', { id: 'remittances-received', unit: 'money', currency: 'usd' }, 'unknown-currency'],
    ['a source that is not here', { evidenceId: '00000000-0000-4000-8000-00000000ffff' }, 'unknown-evidence'],
  ])('refuses a figure with %s', async (_, parts, code) => {
    const { figure, saved } = await prepared();
    expect(await figure(parts)).toBe(code);
    expect((await saved()).figures).toEqual([]);
  });

  it('takes what nobody knows as not available, and an own figure below 0', async () => {
    const { figure } = await prepared();
    expect(await figure({ value: 'not-available', year: null })).toBeUndefined();
    expect(await figure({ id: 'own-figure', name: 'Net migration', value: -1200 })).toBeUndefined();
  });

  it.each([
    ['no title', { title: ' ' }, 'text-missing'],
    ['page 0', { firstPage: 0 }, 'page-out-of-range'],
    ['pages in the wrong order', { firstPage: 30, lastPage: 13, quotationPage: 30 }, 'pages-out-of-order'],
    ['a quotation without its page', { quotationPage: null }, 'quotation-needs-page'],
    ['a quotation from elsewhere', { quotationPage: 99 }, 'quotation-outside-chapter'],
    ['a module that does not exist', { modules: ['XYZ'] }, 'unknown-module'],
    ['a mark that is none', { marks: { ...aChapter().marks, budget: 'maybe' } }, 'invalid-input'],
  ])('refuses a chapter with %s', async (_, parts, code) => {
    const { chapter, saved } = await prepared();
    expect(await chapter(parts)).toBe(code);
    expect((await saved()).chapters).toEqual([]);
  });

  it.each([
    ['severity 4', { severity: 4 }, 'severity-out-of-range'],
    ['a place that is none', { place: 'moon' }, 'unknown-place'],
    ['a role that is none', { role: 'tourism' }, 'unknown-role'],
    ['nothing that stands in the way', { key: '', text: ' ' }, 'obstacle-missing'],
    ['an obstacle that the list does not hold', { key: 'origin-dragons' }, 'unknown-obstacle'],
    ['an obstacle of another place', { place: 'residence' }, 'obstacle-of-another-place'],
    ['a condition that does not exist', { conditions: ['luck'] }, 'unknown-condition'],
    ['an indicator that does not exist', { indicatorId: 'LAB-99' }, 'unknown-indicator'],
  ])('refuses an obstacle with %s', async (_, parts, code) => {
    const { obstacle, saved } = await prepared();
    expect(await obstacle(parts)).toBe(code);
    expect((await saved()).obstacles).toEqual([]);
  });
});
