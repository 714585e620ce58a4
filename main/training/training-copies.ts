import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { answerRecord } from '#main/history/records.ts';
import { storeSample } from '#main/library/add-sample.ts';
import { sampleAssessmentId, sampleRecords, sampleRespondentId } from '#main/library/sample-records.ts';
import { readSample, type Sample } from '#main/library/samples.ts';
import type { AssessmentId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { EXERCISES, type ExerciseId, type TrainingFile, type TrainingKit } from '#shared/training/kit.ts';

/** Copies bear names of their own, so that the worked example stays whole and ids agree between laptops. */
const sampleNameOf = (exercise: ExerciseId) => `training-${exercise}`;

export const copyIdOf = ({ id, example }: TrainingKit['exercises'][number]): AssessmentId =>
  sampleAssessmentId(sampleNameOf(id), example);

/** The exercise that merges files; its copy is what the files are of. */
export const mergingExercise = ({ exercises }: TrainingKit): TrainingKit['exercises'][number] => {
  const found = exercises.find(({ id }) => id === 'files');
  if (!found) throw new Error('The training kit has no exercise on files');
  return found;
};

export const bodyOf = (kit: TrainingKit, { body }: Pick<TrainingFile, 'body'>): RespondentId =>
  sampleRespondentId(sampleNameOf('files'), mergingExercise(kit).example, body);

/** Makes an exercise's copy of the worked example, in place of one that is there. */
export function makeCopy(rooms: Rooms, kit: TrainingKit, id: ExerciseId, language: string): AssessmentId {
  if (rooms.isReadOnly) throw new AppError('library-read-only');
  checkLanguage(rooms.ports.languages, language);
  const exercise = kit.exercises.find((each) => each.id === id);
  const sample = readSample(rooms.ports.resourcesFolder);
  const source = sample.assessments.find(({ key }) => key === exercise?.example);
  if (!exercise || !source) throw new Error(`The training kit has no example for ${id}`);
  const t = createTranslate(language);
  const values = { number: EXERCISES.indexOf(id) + 1, round: source.setup.round.label };
  const label = t('training.copyLabel', values);
  const copy = withoutBaseline({ ...source, setup: { ...source.setup, round: { ...source.setup.round, label } } });
  const copyId = copyIdOf(exercise);
  rooms.database.transaction(() => {
    if (rooms.stores.assessments.get(copyId)) rooms.stores.assessments.remove(copyId);
    storeCopy(rooms, { ...sample, id: sampleNameOf(id) }, copy);
  })();
  if (id === 'files') for (const file of kit.files) typeInHere(rooms, kit, copyId, file);
  return copyId;
}

type Source = Sample['assessments'][number];

/** The round before is not copied: nothing is compared with it. */
const withoutBaseline = ({ baseline: _baseline, levelChanges: _changes, ...source }: Source): Source => source;

function storeCopy({ frameworks, ports, stores }: Rooms, sample: Sample, source: Source): void {
  const { key, version, hash } = frameworks.newest();
  const at = ports.now().toISOString();
  storeSample(stores, sampleRecords(sample, source, { key, version, hash }, at), at);
}

/** What the coordinator typed in while the body was answering in its own file: this is what makes the conflict. */
function typeInHere({ stores, act }: Rooms, kit: TrainingKit, assessmentId: AssessmentId, file: TrainingFile): void {
  const respondentId = bodyOf(kit, file);
  const indicatorId = file.indicatorId as IndicatorId;
  const before = stores.answers.get(assessmentId, respondentId, indicatorId);
  if (!before) throw new Error(`${file.body} has no level for ${file.indicatorId}`);
  act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
    const after = { ...before, value: file.here, answeredAt: at };
    stores.answers.save(assessmentId, after);
    record(answerRecord(respondentId, indicatorId), before, after);
  });
}

/** A new assessment of an invented country: its bodies and nothing else. */
export function makeEmptyCountry(rooms: Rooms, kit: TrainingKit, language: string): AssessmentId {
  if (rooms.isReadOnly) throw new AppError('library-read-only');
  checkLanguage(rooms.ports.languages, language);
  const sample = readSample(rooms.ports.resourcesFolder);
  const source = sample.assessments.find(({ key }) => key === 'round-1');
  if (!source) throw new Error('The worked example has no first round');
  const t = createTranslate(language);
  const id = `empty-${rooms.ports.newId()}`;
  const { sheets: _sheets, ...rest } = withoutBaseline(source);
  const setup = {
    ...source.setup,
    place: t('training.empty.place'),
    instrument: { ...source.setup.instrument, title: t('training.empty.plan') },
    round: { label: t('training.empty.round'), date: rooms.ports.now().toISOString().slice(0, 10) },
    language,
  };
  const empty: Source = { ...rest, setup, respondents: kit.emptyCountry.respondents, answers: {}, agreed: {} };
  rooms.database.transaction(() => storeCopy(rooms, { ...sample, id }, empty))();
  return sampleAssessmentId(id, source.key);
}
