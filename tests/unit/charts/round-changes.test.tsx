import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '#main/reports/picture.ts';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { type RoundChange, RoundChanges, roundChangesScale } from '#shared/charts/round-changes.tsx';
import { resources } from '#tests/helpers/open-test-core.ts';

const change = (parts: Partial<RoundChange> = {}): RoundChange => ({
  id: 'LAB',
  name: 'LAB Labour market',
  panel: 'n 12',
  before: 20,
  after: 60,
  realChangeTo: 60,
  figure: '20 to 60',
  ...parts,
});

const bands = [
  { name: 'Not addressed', from: 0 },
  { name: 'Emerging', from: 25 },
];
const chart = (changes: RoundChange[], mirrored = false) => (
  <RoundChanges changes={changes} bands={bands} theme={REPORT_THEME} mirrored={mirrored} width={600} label="Changes" />
);
const drawn = (changes: RoundChange[], mirrored = false) => renderToStaticMarkup(chart(changes, mirrored));
const part = (svg: string, name: string) =>
  new RegExp(`data-part="${name}".*?</g>|<path[^>]*data-part="${name}"[^>]*>`).exec(svg)?.[0] ?? '';
const line = (group: string) => {
  const [, x1, x2] = /<line x1="([^"]*)" x2="([^"]*)"/.exec(group) ?? [];
  return [Number(x1), Number(x2)] as const;
};

describe('the way of a module between two rounds', () => {
  const { at } = roundChangesScale({ width: 600, mirrored: false });

  it('joins an open and a filled diamond by a full arrow where all change is real', () => {
    const svg = drawn([change()]);
    expect(part(svg, 'before')).toContain(`M${at(20)} `);
    expect(part(svg, 'before')).toContain(`fill="${REPORT_THEME.ground}"`);
    expect(part(svg, 'after')).toContain(`M${at(60)} `);
    expect(part(svg, 'after')).toContain(`fill="${REPORT_THEME.ink}"`);
    const [from, to] = line(part(svg, 'real'));
    expect([from > at(20), to < at(60), from < to]).toEqual([true, true, true]);
    expect(part(svg, 'not-real')).toBe('');
    expect(svg).toContain('>n 12</text>');
    expect(svg).toContain('>20 to 60</text>');
  });

  it('is dashed all the way where no change is real', () => {
    const svg = drawn([change({ realChangeTo: 20 })]);
    expect(part(svg, 'real')).toBe('');
    expect(part(svg, 'not-real')).toContain('stroke-dasharray');
  });

  it('is dashed from where real change ends', () => {
    const svg = drawn([change({ realChangeTo: 40 })]);
    expect(line(part(svg, 'real'))[1]).toBeCloseTo(at(40));
    expect(line(part(svg, 'not-real'))[0]).toBeGreaterThan(at(40));
    expect(part(svg, 'real')).not.toContain('stroke-dasharray');
  });

  it('goes back a little lower where a correction takes away what was gained', () => {
    const svg = drawn([change({ after: 40, realChangeTo: 60 })]);
    const [from, to] = line(part(svg, 'not-real'));
    expect(from).toBeGreaterThan(to);
    const height = (group: string) => / y1="([^"]*)"/.exec(group)?.[1];
    expect(Number(height(part(svg, 'not-real')))).toBeGreaterThan(Number(height(part(svg, 'real'))));
  });

  it('shows both diamonds and no arrow where nothing changed', () => {
    const svg = drawn([change({ after: 20, realChangeTo: 20 })]);
    expect([part(svg, 'real'), part(svg, 'not-real')]).toEqual(['', '']);
    expect(part(svg, 'before')).not.toBe('');
    expect(part(svg, 'after')).not.toBe('');
  });

  it('has words only where the scores are withheld', () => {
    const svg = drawn([change({ before: null, after: null, realChangeTo: null, figure: 'Too few answers' })]);
    expect([part(svg, 'before'), part(svg, 'after')]).toEqual(['', '']);
    expect(svg).toContain('Too few answers');
  });

  it('is mirrored by its places and never by the direction of its text', () => {
    const svg = drawn([change()], true);
    expect(part(svg, 'before')).toContain(`M${600 - at(20)} `);
    const [from, to] = line(part(svg, 'real'));
    expect(from).toBeGreaterThan(to);
    expect(svg).not.toContain('direction');
  });
});

it('says itself in words, uses no style sheet, and can be a picture', () => {
  const svg = drawn([change()]);
  expect(svg).toContain('role="img" aria-label="Changes"');
  expect(svg).not.toMatch(/var\(|class=|style=/);
  expect(pictureOf(chart([change()]), resources).png.length).toBeGreaterThan(1_000);
});
