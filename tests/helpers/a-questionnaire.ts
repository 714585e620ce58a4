import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { TestCore } from './open-test-core.ts';

/** The bytes of a questionnaire as the door gives it. */
export async function questionnaireOf(
  core: TestCore,
  ids: { readonly assessmentId: AssessmentId; readonly respondentId: RespondentId },
  parts: Partial<InputOf<'questionnaires.make'>> = {},
): Promise<Uint8Array> {
  await core.call('questionnaires.make', {
    ...ids,
    format: 'xlsx',
    language: 'en',
    isBlank: false,
    returnTo: '',
    ...parts,
  });
  const file = core.ports.saved.at(-1);
  if (!file) throw new Error('No questionnaire came');
  return file.bytes;
}
