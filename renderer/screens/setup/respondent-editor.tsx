import { useState } from 'react';
import type { RespondentFields } from '#shared/assessment/respondent.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { blankRespondent, RespondentRow } from './respondent-rows.tsx';
import { RespondentTable } from './respondent-table.tsx';
import { useRun } from './use-run.ts';

/** The bodies of an assessment that exists: each change saves itself; a body that has answered cannot be removed. */
export function RespondentEditor({ context }: { context: AssessmentContext }) {
  const { t } = useTranslate();
  const { assessment, framework, respondents } = context;
  const client = useClient();
  const run = useRun();
  const [added, setAdded] = useState<RespondentFields | null>(null);
  const add = async () => {
    if (!added || added.name.trim() === '') return;
    if (await run(() => client.call('respondents.add', { assessmentId: assessment.id, fields: added }))) setAdded(null);
  };
  return (
    <section>
      <h2>{t('setup.respondents')}</h2>
      <p className="help-text">{t('setup.respondentsHelp')}</p>
      {respondents.length > 0 ? <RespondentTable context={context} /> : null}
      {added ? (
        <RespondentRow fields={added} framework={framework} onChange={setAdded} onRemove={() => setAdded(null)} />
      ) : null}
      {added ? (
        <button type="button" className="button" onClick={() => void add()} disabled={added.name.trim() === ''}>
          {t('setup.addThis')}
        </button>
      ) : (
        <button type="button" className="button add-body" onClick={() => setAdded(blankRespondent(framework))}>
          <Icon name="plus" />
          {t('setup.addRespondent')}
        </button>
      )}
    </section>
  );
}
