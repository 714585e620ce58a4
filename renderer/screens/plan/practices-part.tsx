import { useState } from 'react';
import { type Practice, REPEATABLE } from '#shared/plan/practice.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRows } from './plan-rows.ts';
import { RowDate, RowText } from './row-fields.tsx';
import { AddRow, RowList } from './row-list.tsx';

const newPractice = (title: string): Practice => ({
  id: crypto.randomUUID(),
  title,
  place: '',
  done: '',
  result: '',
  repeatable: 'not-known',
  adapted: '',
  adoptedBy: '',
  date: '',
  source: '',
});

const BEFORE = ['place', 'done', 'result'] as const;
const AFTER = ['adoptedBy', 'adapted'] as const;

/** What works elsewhere or here, whether it can be repeated, and who took it up. */
export function PracticesPart({ plan, context, act, companion }: PlanPart) {
  const rows = planRows(act);
  const { t } = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const { isReadOnly } = context;
  const add = async (row: Practice) => {
    const isSaved = await rows.savePractice(row);
    if (isSaved) setOpened(row.id);
    return isSaved;
  };
  const offered = companion.tools.filter(({ name }) => !plan.practices.some(({ title }) => title === name));
  return (
    <PlanPage
      context={context}
      title={t('planParts.practice.title')}
      left={t('planParts.practice.left', { count: plan.practices.length })}
    >
      {plan.practices.length === 0 ? <PlanEmpty of="practice" /> : null}
      <RowList
        rows={plan.practices}
        isReadOnly={isReadOnly}
        opened={opened}
        nameOf={({ title }) => title}
        noteOf={({ adoptedBy, repeatable }) =>
          adoptedBy === ''
            ? t(`planParts.repeatable.${repeatable}`)
            : t('planParts.practice.adopted', { body: adoptedBy })
        }
        remove={rows.removePractice}
      >
        {(row) => <PracticeFields row={row} isReadOnly={isReadOnly} save={rows.savePractice} />}
      </RowList>
      {isReadOnly ? null : (
        <>
          <AddRow
            label={t('planParts.practice.new')}
            button={t('planParts.practice.add')}
            add={(text) => add(newPractice(text))}
          />
          {offered.length === 0 ? null : (
            <section>
              <h2>{t('planParts.practice.offered')}</h2>
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
                      onClick={() => void add({ ...newPractice(name), done: description })}
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

function PracticeFields({
  row,
  isReadOnly,
  save,
}: {
  row: Practice;
  isReadOnly: boolean;
  save: (row: Practice) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  const text = (field: 'title' | 'source' | (typeof BEFORE | typeof AFTER)[number]) => (
    <RowText
      key={field}
      label={t(`planParts.practice.field.${field}`)}
      value={row[field]}
      draftKey={`practice/${row.id}/${field}`}
      isRequired={field === 'title'}
      isReadOnly={isReadOnly}
      save={(typed) => save({ ...row, [field]: typed })}
    />
  );
  return (
    <>
      {text('title')}
      {BEFORE.map(text)}
      <span className="field-label">{t('planParts.practice.field.repeatable')}</span>
      <AnswerButtons
        label={t('planParts.practice.field.repeatable')}
        options={REPEATABLE.map((id) => ({ id, name: t(`planParts.repeatable.${id}`) }))}
        value={row.repeatable}
        isDisabled={isReadOnly}
        onChange={(repeatable) => void save({ ...row, repeatable })}
      />
      {AFTER.map(text)}
      <RowDate
        label={t('planParts.practice.field.date')}
        value={row.date}
        isReadOnly={isReadOnly}
        save={(date) => save({ ...row, date })}
      />
      {text('source')}
    </>
  );
}
