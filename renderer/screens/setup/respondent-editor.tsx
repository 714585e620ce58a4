import { useState } from 'react';
import type { Respondent, RespondentFields } from '#shared/assessment/respondent.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from '../frame/save-state.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { blankRespondent, RespondentRow } from './respondent-rows.tsx';

const fieldsOf = ({ name, kind, modules, leadRoles }: Respondent): RespondentFields => ({
  name,
  kind,
  modules,
  leadRoles,
});

/** The bodies of an assessment that exists: each change saves itself; a body that has answered cannot be removed. */
export function RespondentEditor({ context: { assessment, framework, respondents } }: { context: AssessmentContext }) {
  const { t } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const [added, setAdded] = useState<RespondentFields | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, RespondentFields>>>({});
  const run = async (save: () => Promise<unknown>) => {
    const done = await track(save);
    await refresh();
    return done !== undefined;
  };
  const change = (respondent: Respondent, fields: RespondentFields) => {
    setDrafts({ ...drafts, [respondent.id]: fields });
    if (fields.name.trim() !== '')
      void run(() =>
        client.call('respondents.save', { assessmentId: assessment.id, respondentId: respondent.id, fields }),
      );
  };
  const add = async () => {
    if (!added || added.name.trim() === '') return;
    if (await run(() => client.call('respondents.add', { assessmentId: assessment.id, fields: added }))) setAdded(null);
  };
  return (
    <section>
      <h2>{t('setup.respondents')}</h2>
      <p className="help-text">{t('setup.respondentsHelp')}</p>
      <ul>
        {respondents.map((respondent) => {
          const fields = drafts[respondent.id] ?? fieldsOf(respondent);
          return (
            <RespondentRow
              key={respondent.id}
              fields={fields}
              framework={framework}
              onChange={(changed) => change(respondent, changed)}
              onRemove={
                respondent.answered === 0
                  ? () =>
                      void run(() =>
                        client.call('respondents.remove', { assessmentId: assessment.id, respondentId: respondent.id }),
                      )
                  : null
              }
              error={fields.name.trim() === '' ? t('setup.nameNeeded') : undefined}
              note={t('setup.answered', { count: respondent.answered })}
            />
          );
        })}
        {added ? (
          <RespondentRow fields={added} framework={framework} onChange={setAdded} onRemove={() => setAdded(null)} />
        ) : null}
      </ul>
      {added ? (
        <button type="button" className="button" onClick={() => void add()} disabled={added.name.trim() === ''}>
          {t('setup.addThis')}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => setAdded(blankRespondent(framework))}>
          <Icon name="plus" />
          {t('setup.addRespondent')}
        </button>
      )}
    </section>
  );
}
