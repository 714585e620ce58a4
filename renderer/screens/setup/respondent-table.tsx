import { Fragment, useState } from 'react';
import type { Respondent, RespondentFields } from '#shared/assessment/respondent.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { RespondentRow } from './respondent-rows.tsx';
import { useRun } from './use-run.ts';

const fieldsOf = ({ name, kind, modules, leadRoles }: Respondent): RespondentFields => ({
  name,
  kind,
  modules,
  leadRoles,
});

const COLUMNS = ['body', 'kind', 'modules', 'leads', 'answers'] as const;

/** One line a body; the one being edited opens under its line. */
export function RespondentTable({ context: { assessment, framework, respondents } }: { context: AssessmentContext }) {
  const { t } = useTranslate();
  const client = useClient();
  const run = useRun();
  const [open, setOpen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, RespondentFields>>>({});
  const change = (respondent: Respondent, fields: RespondentFields) => {
    setDrafts({ ...drafts, [respondent.id]: fields });
    if (fields.name.trim() !== '')
      void run(() =>
        client.call('respondents.save', { assessmentId: assessment.id, respondentId: respondent.id, fields }),
      );
  };
  const remove = (respondentId: Respondent['id']) =>
    void run(() => client.call('respondents.remove', { assessmentId: assessment.id, respondentId }));
  return (
    <table className="respondent-table num">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`setup.table.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {respondents.map((respondent) => {
          const { id, answered } = respondent;
          const fields = drafts[id] ?? fieldsOf(respondent);
          const isOpen = open === id;
          const hasAll = fields.modules.length === framework.modules.length;
          return (
            <Fragment key={id}>
              <tr className={isOpen ? 'open' : undefined} data-record={id}>
                <th scope="row">{fields.name}</th>
                <td>{t(`respondent.kind.${fields.kind}`)}</td>
                <td>{hasAll ? t('setup.allModules') : fields.modules.join(' ') || t('setup.noModule')}</td>
                <td>{fields.leadRoles.map((role) => framework.roles[role] ?? role).join(', ') || '–'}</td>
                <td className="figure-cell">{answered}</td>
                <td className="figure-cell">
                  <button
                    type="button"
                    className="tool"
                    aria-expanded={isOpen}
                    aria-label={t('setup.editNamed', { name: fields.name })}
                    onClick={() => setOpen(isOpen ? null : id)}
                  >
                    {t(isOpen ? 'setup.done' : 'setup.edit')}
                  </button>
                </td>
              </tr>
              {isOpen ? (
                <tr className="editing">
                  <td colSpan={COLUMNS.length + 1}>
                    <RespondentRow
                      fields={fields}
                      framework={framework}
                      onChange={(changed) => change(respondent, changed)}
                      onRemove={answered === 0 ? () => remove(id) : null}
                      error={fields.name.trim() === '' ? t('setup.nameNeeded') : undefined}
                      note={t('setup.answered', { count: answered })}
                    />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
