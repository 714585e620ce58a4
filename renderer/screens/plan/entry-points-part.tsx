import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { CYCLES, type EntryPoint } from '#shared/plan/entry-point.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRows } from './plan-rows.ts';
import { RowDate, RowText } from './row-fields.tsx';
import { AddRow, RowList } from './row-list.tsx';

const newEntryPoint = (document: string): EntryPoint => ({
  id: crypto.randomUUID(),
  cycle: 'planning',
  document,
  date: '',
  body: '',
  what: '',
});

/** Where the plan can be brought in: documents and decisions of the planning and budget cycle, national and international reviews. */
export function EntryPointsPart({ plan, context, act, companion }: PlanPart) {
  const rows = planRows(act);
  const { t, language } = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const { isReadOnly } = context;
  const { entryPoints } = plan;
  const add = async (row: EntryPoint) => {
    const isSaved = await rows.saveEntryPoint(row);
    if (isSaved) setOpened(row.id);
    return isSaved;
  };
  const offered = companion.entryPoints.filter(
    ({ name, period }) => period === 'today' && !entryPoints.some(({ document }) => document === name),
  );
  return (
    <PlanPage
      context={context}
      title={t('planParts.entry.title')}
      left={t('planParts.entry.left', { count: entryPoints.length })}
    >
      {entryPoints.length === 0 ? <PlanEmpty of="entry" /> : null}
      <RowList
        rows={entryPoints}
        isReadOnly={isReadOnly}
        opened={opened}
        nameOf={({ document }) => document}
        noteOf={({ cycle, date }) =>
          [t(`planParts.cycle.${cycle}`), date === '' ? '' : formatDate(language, date)].filter(Boolean).join(' · ')
        }
        remove={rows.removeEntryPoint}
      >
        {(row) => <EntryPointFields row={row} isReadOnly={isReadOnly} save={rows.saveEntryPoint} />}
      </RowList>
      {isReadOnly ? null : (
        <>
          <AddRow
            label={t('planParts.entry.new')}
            button={t('planParts.entry.add')}
            add={(text) => add(newEntryPoint(text))}
          />
          {offered.length === 0 ? null : (
            <section>
              <h2>{t('planParts.entry.offered')}</h2>
              <ul className="plan-offers">
                {offered.map(({ key, name, description }) => (
                  <li key={key}>
                    <div>
                      <b>{name}</b>
                      <p className="small dim">{description}</p>
                    </div>
                    <button
                      type="button"
                      className="button"
                      aria-label={t('planParts.addNamed', { name })}
                      onClick={() => void add({ ...newEntryPoint(name), cycle: 'international' })}
                    >
                      {t('planParts.addOffered')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </PlanPage>
  );
}

function EntryPointFields({
  row,
  isReadOnly,
  save,
}: {
  row: EntryPoint;
  isReadOnly: boolean;
  save: (row: EntryPoint) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  const text = (field: 'document' | 'body' | 'what') => (
    <RowText
      label={t(`planParts.entry.field.${field}`)}
      value={row[field]}
      draftKey={`entry-point/${row.id}/${field}`}
      isRequired={field === 'document'}
      isReadOnly={isReadOnly}
      save={(typed) => save({ ...row, [field]: typed })}
    />
  );
  return (
    <>
      {text('document')}
      <AnswerButtons
        label={t('planParts.entry.field.cycle')}
        options={CYCLES.map((id) => ({ id, name: t(`planParts.cycle.${id}`) }))}
        value={row.cycle}
        isDisabled={isReadOnly}
        onChange={(cycle) => void save({ ...row, cycle })}
      />
      <RowDate
        label={t('planParts.entry.field.date')}
        value={row.date}
        isReadOnly={isReadOnly}
        save={(date) => save({ ...row, date })}
      />
      {text('body')}
      {text('what')}
    </>
  );
}
