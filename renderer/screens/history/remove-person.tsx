import { type FormEvent, useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Takes a person's name out of everything, history among it. */
export function RemovePerson({ assessmentId }: { assessmentId: AssessmentId }) {
  const { t } = useTranslate();
  const [name, setName] = useState('');
  const remove = useCommand('history.removePerson');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate({ assessmentId, name: name.trim() }, { onSuccess: () => setName('') });
  };
  return (
    <form className="remove-person" onSubmit={submit}>
      <h2>{t('history.person.title')}</h2>
      <p className="help-text">{t('history.person.lead')}</p>
      <TextInput label={t('history.person.name')} value={name} onChange={setName} />
      <div>
        <button type="submit" className="button destructive" disabled={name.trim() === '' || remove.isPending}>
          {t('history.person.remove')}
        </button>
      </div>
      <Refusal error={remove.error} />
      {remove.data ? <p role="status">{t('history.person.done', { count: remove.data.removed })}</p> : null}
    </form>
  );
}
