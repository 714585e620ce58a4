import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { aRespondent, aSetup } from './an-assessment.ts';
import { commandLine } from './command-line.ts';
import { openTestCore, type TestCore, temporaryFolder } from './open-test-core.ts';

export const LABOUR = 'Ministry of Labour';
export const PLANNING = 'Planning Commission';
export const STATISTICS = 'Bureau of Statistics';
const MODULES = ['LAB', 'TRA'];

/** One body's words on one indicator. */
interface Said {
  readonly value: number | 'NA' | 'DK';
  readonly grade?: 'A' | 'B' | 'C';
  readonly comment: string;
  /** Why it does not apply, or whom to ask. */
  readonly reason?: string;
}
export type Sayings = Readonly<Record<string, Said>>;

/** A library that the command line and, in between, the door work on: only one of them may hold it open. */
export function anOffice() {
  const cli = commandLine();
  const throughTheDoor = async <T>(work: (core: TestCore) => Promise<T>): Promise<T> => {
    const core = openTestCore(cli.data);
    Object.assign(core.ports, { newId: randomUUID, now: () => new Date() });
    try {
      return await work(core);
    } finally {
      core.close();
    }
  };
  const answer = (id: string, respondent: string, sayings: Sayings) => {
    for (const [indicator, { value, grade, comment, reason }] of Object.entries(sayings))
      cli.json(
        ...['answer', id, indicator, String(value), '--respondent', respondent, '--comment', comment],
        ...(grade === undefined ? [] : ['--grade', grade]),
        ...(reason === undefined ? [] : ['--reason', reason]),
      );
  };
  return { ...cli, throughTheDoor, answer };
}

/** The coordinator's library with an assessment of three bodies that nobody has answered yet. */
export async function aCoordinator() {
  const hq = anOffice();
  const id: AssessmentId = await hq.throughTheDoor(async (core) => {
    const respondents = [LABOUR, PLANNING, STATISTICS].map((name) => aRespondent(name, MODULES));
    return (await core.call('assessments.create', { setup: aSetup(), respondents })).id;
  });
  return { hq, id };
}

export const pathOf = (name: string): string => join(temporaryFolder(), name);

/** A file as it comes back by mail. */
export function returned(name: string, bytes: Uint8Array): string {
  const path = pathOf(name);
  writeFileSync(path, bytes);
  return path;
}

/** A questionnaire as it goes out from an office. */
export function issued(office: ReturnType<typeof anOffice>, id: string, name: string, format: 'xlsx' | 'xlsform') {
  const out = pathOf('form.xlsx');
  office.json('questionnaire', id, '--respondent', name, '--format', format, '--out', out);
  return new Uint8Array(readFileSync(out));
}
