import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { parse } from 'yaml';
import { z } from 'zod';
import { fingerprintOf } from '#main/history/fingerprint.ts';
import { answer } from '#shared/assessment/answer.ts';
import { packageManifest, packageRecords } from '#shared/exchange/package-format.ts';
import { indicatorStructure } from '#shared/framework/structure.ts';
import { indicatorTexts } from '#shared/framework/texts.ts';
import { root } from '#tests/helpers/open-test-core.ts';
import { aLabourOffice, outcomesOf } from './questionnaires/a-return.ts';

const page = (name: string) => readFileSync(join(root, 'docs/formats', `${name}.md`), 'utf8');
/** The examples of a page in one language of marking, such as "json". */
const examples = (name: string, marking: string) =>
  [...page(name).matchAll(/^```(?<marking>\w*)\n(?<text>.*?)^```/gms)].flatMap(({ groups = {} }) =>
    groups.marking === marking ? [groups.text ?? ''] : [],
  );

describe('the examples of docs/formats', () => {
  it('show a package that fits its schemas', () => {
    const [manifest = '', records = ''] = examples('package', 'json');
    packageManifest.parse(JSON.parse(manifest));
    const { records: [record] = [] } = packageRecords.parse(JSON.parse(records));
    expect(z.array(answer.strict()).parse(record?.changes.map(({ after }) => after))).toHaveLength(2);
  });

  it('show an indicator that fits the framework’s schemas', () => {
    const [line = '', words = ''] = examples('framework', 'yaml');
    const [indicator] = z.array(indicatorStructure).parse(parse(line));
    const texts = z.record(z.string(), indicatorTexts).parse(parse(words));
    expect(Object.keys(texts)).toEqual([indicator?.id]);
  });

  it('show two records with the fingerprint that the program computes', () => {
    const [states = ''] = examples('fingerprint', 'json');
    const [hashed = ''] = examples('fingerprint', '');
    const printed = /has the fingerprint `(?<hash>[0-9a-f]{64})`/.exec(page('fingerprint'))?.groups?.hash;
    expect(printed).toBe(createHash('sha256').update(hashed.trim()).digest('hex'));
    expect(fingerprintOf(new Map(Object.entries(JSON.parse(states))))).toBe(printed);
  });

  it('show the least that is read as a questionnaire and as results of a form', async () => {
    const { core, ids, readBytes } = await aLabourOffice();
    const { framework } = await core.call('assessments.get', { assessmentId: ids.assessmentId });
    const filled = (text: string) =>
      text
        .replaceAll('ASSESSMENT', ids.assessmentId)
        .replaceAll('RESPONDENT', ids.respondentId)
        .replaceAll('HASH', framework.hash);
    const [hidden = '', questions = ''] = examples('questionnaire', 'csv').map(filled);
    const sheet = (text: string) =>
      utils.aoa_to_sheet(
        text
          .trim()
          .split('\n')
          .map((line) => line.split(',')),
      );
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet(questions), 'Questions');
    utils.book_append_sheet(book, sheet(hidden), 'mainstay-questionnaire');
    const returned = await readBytes(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    const [results = ''] = examples('xlsform', 'csv').map(filled);
    const submitted = await readBytes(new TextEncoder().encode(results), {}, 'results.csv');
    for (const { preview, kind } of [
      { preview: returned, kind: 'questionnaire' },
      { preview: submitted, kind: 'xlsform-results' },
    ]) {
      expect(preview).toMatchObject({ kind, respondentId: ids.respondentId, refused: [], notes: [] });
      expect(outcomesOf(preview)).toEqual({ 'LAB-07': 'new' });
      expect(preview.items[0]?.theirs).toMatchObject({
        value: 2,
        grade: 'B',
        comment: 'Inspection reaches two of five areas.',
      });
    }
  });
});
