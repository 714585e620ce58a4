import { useState } from 'react';
import type { RespondentId } from '#shared/assessment/ids.ts';
import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { NotTaken } from './not-taken.tsx';
import { type Choices, firstChoices, ReturnedItems } from './returned-items.tsx';

/** A returned file beside what is stored. Nothing of it is stored before the button is pressed. */
export function ReturnedFile({
  preview,
  onLook,
  onTaken,
  onClose,
}: {
  preview: QuestionnairePreview;
  onLook: (preview: QuestionnairePreview) => void;
  onTaken: (count: number) => void;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const client = useClient();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(preview));
  const [error, setError] = useState<unknown>(null);
  const { assessmentId, readingId, respondentId, items } = preview;
  const trying = async (work: () => Promise<void>) => {
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    }
  };
  const lookFor = (chosen: RespondentId) =>
    trying(async () =>
      onLook(await client.call('questionnaires.preview', { assessmentId, readingId, respondentId: chosen })),
    );
  const accepted = items.flatMap(({ indicatorId, mine, theirs }) => {
    const take = choices[indicatorId] ?? 'mine';
    return take === 'mine' ? [] : [{ indicatorId, mine, theirs, take }];
  });
  const take = (as: RespondentId) =>
    trying(async () => {
      const input = { assessmentId, readingId, respondentId: as, items: accepted };
      onTaken((await client.call('questionnaires.apply', input)).applied);
    });
  return (
    <section className="returned" aria-label={t('exchange.returned', { file: preview.fileName })}>
      <h4>{preview.fileName}</h4>
      {preview.notes.map(({ note, values }) => (
        <p key={note} className="notice">
          {t(`questionnaire.note.${note}`, values)}
        </p>
      ))}
      <ForWhom preview={preview} onChoose={(id) => void lookFor(id)} />
      {respondentId === null ? null : (
        <>
          <ReturnedItems preview={preview} choices={choices} onChange={setChoices} />
          <NotTaken preview={preview} />
        </>
      )}
      <Refusal error={error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('exchange.leave')}
        </button>
        {respondentId === null ? null : (
          <button
            type="button"
            className="button primary"
            disabled={accepted.length === 0}
            onClick={() => void take(respondentId)}
          >
            {t('exchange.take', { count: accepted.length })}
          </button>
        )}
      </div>
    </section>
  );
}

function ForWhom({ preview, onChoose }: { preview: QuestionnairePreview; onChoose: (id: RespondentId) => void }) {
  const { t } = useTranslate();
  const { respondents } = useAssessment();
  const chosen = preview.respondentId;
  const unsaid = { id: '', name: t('exchange.chooseBody') };
  return (
    <div className="for-whom">
      <ChoiceField
        label={t('exchange.takeFor')}
        value={chosen ?? ''}
        options={[...(chosen === null ? [unsaid] : []), ...respondents] as readonly { id: string; name: string }[]}
        onChange={(id) => {
          const found = respondents.find((each) => each.id === id);
          if (found && found.id !== chosen) onChoose(found.id);
        }}
      />
      {chosen === null && preview.namedRespondent !== '' ? (
        <p className="help-text">{t('exchange.named', { name: preview.namedRespondent })}</p>
      ) : null}
    </div>
  );
}
