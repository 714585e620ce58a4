import { useEffect, useId, useState } from 'react';
import { useTranslate } from '../../use-translate.ts';

/** A small table of texts: a row more can always be written; an emptied row goes. Saved when a field is left. */
export function TextRows<F extends string>({
  label,
  rows,
  fields,
  nameOf,
  isReadOnly,
  save,
}: {
  label: string;
  rows: readonly Readonly<Record<F, string>>[];
  fields: readonly F[];
  nameOf: (field: F) => string;
  isReadOnly: boolean;
  save: (rows: Record<F, string>[]) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  const id = useId();
  const blank = () => Object.fromEntries(fields.map((field) => [field, ''])) as Record<F, string>;
  const [drafts, setDrafts] = useState<readonly Readonly<Record<F, string>>[] | null>(null);
  useEffect(
    () => setDrafts((typed) => (typed && JSON.stringify(typed) === JSON.stringify(rows) ? null : typed)),
    [rows],
  );
  const shown = [...(drafts ?? rows), ...(isReadOnly ? [] : [blank()])];
  const isFilled = (row: Readonly<Record<F, string>>) => fields.some((field) => row[field].trim() !== '');
  const set = (at: number, field: F, value: string) =>
    setDrafts(shown.map((row, index) => (index === at ? { ...row, [field]: value } : row)).filter(isFilled));
  return (
    <div className="text-rows">
      <table aria-labelledby={id}>
        <caption id={id}>{label}</caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field}>{nameOf(field)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids; they are only ever edited in place
            <tr key={at}>
              {fields.map((field) => (
                <td key={field}>
                  <textarea
                    className="input"
                    rows={2}
                    aria-label={t('impact.scope.cell', { field: nameOf(field), row: at + 1 })}
                    value={row[field]}
                    readOnly={isReadOnly}
                    onChange={(event) => set(at, field, event.target.value)}
                    onBlur={() => drafts && void save(drafts.map((each) => ({ ...each })))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
