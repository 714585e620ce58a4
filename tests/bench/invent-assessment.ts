import { answerRecord, assessmentRecord, respondentRecord } from '#main/history/records.ts';
import type { Answer, AnswerValue } from '#shared/assessment/answer.ts';
import type { Assessment, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import type { LibrarySize } from './generate-library.ts';
import { aPlaceName } from './some-words.ts';

/** An assessment with everything in it, in the order in which it may be written. */
export interface Invented {
  readonly assessment: Assessment;
  readonly records: readonly {
    readonly record: string;
    readonly state: unknown;
    readonly by: RespondentId | null;
  }[];
  readonly newId: () => string;
}

interface Wish {
  readonly number: number;
  readonly size: LibrarySize;
  readonly framework: FrameworkPin & FrameworkShape;
  readonly comments: readonly string[];
  readonly random: () => number;
}

const VALUES: readonly AnswerValue[] = [0, 1, 1, 2, 2, 2, 3, 3, 4, 'DK', 'NA'];
const A_DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2011, 0, 3, 9);

/** One assessment as bodies might have answered it. Four answers of ten carry a comment. */
export function inventAssessment({ number, size, framework, comments, random }: Wish): Invented {
  const oneOf = <T>(choices: readonly [T, ...T[]] | readonly T[]): T =>
    choices[Math.floor(random() * choices.length)] as T;
  const newId = () => uuidFrom(random);
  // The casts of new ids: here a UUID becomes that of an assessment or a respondent.
  const id = newId() as AssessmentId;
  const at = new Date(FIRST_DAY + number * A_DAY_MS).toISOString();
  const assessment = anAssessment({ id, at, place: aPlaceName(random), number, framework });
  const respondents = Array.from(
    { length: size.respondents },
    (_, index): Respondent => ({
      id: newId() as RespondentId,
      assessmentId: id,
      name: `Ministry ${index + 1} of ${assessment.place}`,
      kind: 'ministry',
      modules: framework.modules.map((module) => module.id),
      leadRoles: [],
    }),
  );
  const answers = respondents.flatMap((respondent, index) => {
    const all = indicatorsOf(framework);
    const first = index * size.answers;
    return Array.from({ length: size.answers }, (_, step): Answer => {
      const value = oneOf(VALUES);
      const hasComment = random() < 0.4;
      return {
        respondentId: respondent.id,
        indicatorId: (all[(first + step) % all.length] ?? all[0])?.id as Answer['indicatorId'],
        value,
        reason: value === 'NA' ? 'No such flows are known here.' : '',
        whomToAsk: value === 'DK' ? `Statistics office of ${aPlaceName(random)}` : '',
        grade: isLevel(value) ? oneOf(['A', 'B', 'B', 'C'] as const) : null,
        comment: hasComment ? `${oneOf(comments)} Seen in ${aPlaceName(random)}.` : '',
        isFlagged: random() < 0.02,
        evidenceIds: [],
        role: '',
        answeredAt: at,
      };
    });
  });
  return {
    assessment,
    newId,
    records: [
      { record: assessmentRecord, state: assessment, by: null },
      ...respondents.map((state) => ({ record: respondentRecord(state.id), state, by: null })),
      ...answers.map((state) => ({
        record: answerRecord(state.respondentId, state.indicatorId),
        state,
        by: state.respondentId,
      })),
    ],
  };
}

const anAssessment = ({
  id,
  at,
  place,
  number,
  framework: { key, version, hash },
}: Pick<Assessment, 'id' | 'place'> & Pick<Wish, 'number' | 'framework'> & { readonly at: string }): Assessment => ({
  id,
  place,
  level: 'national',
  instrument: { kind: 'national-plan', title: `Development plan ${number + 1}`, period: '2026–2030' },
  roles: ['origin', 'destination'],
  form: 'full',
  modulesNotAssessed: [],
  weights: {},
  leadBodies: {},
  leadRule: false,
  language: 'en',
  currency: 'USD',
  round: { label: 'Round 1', date: at.slice(0, 10) },
  baselineId: null,
  framework: { key, version, hash },
  status: 'in-progress',
  sample: null,
  createdAt: at,
  updatedAt: at,
});

function uuidFrom(random: () => number): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
