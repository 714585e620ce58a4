import { type ReactNode, useState } from 'react';
import './plan-rows.css';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

interface RowListProps<R> {
  readonly rows: readonly R[];
  readonly isReadOnly: boolean;
  /** What a closed row says of itself: its name, and a few words at the end of the line. */
  readonly nameOf: (row: R) => string;
  readonly noteOf: (row: R) => ReactNode;
  /** A code before the name, which keeps its own direction. */
  readonly codeOf?: (row: R) => string;
  readonly children: (row: R) => ReactNode;
  readonly remove?: (id: string) => Promise<boolean>;
  /** The row that is open at first. */
  readonly opened?: string | null;
}

/** Rows that open one by one to be read and changed. */
export function RowList<R extends { readonly id: string }>(props: RowListProps<R>) {
  const { rows, isReadOnly, nameOf, noteOf, codeOf, children, remove, opened } = props;
  const { t } = useTranslate();
  return (
    <div className="plan-rows">
      {rows.map((row) => (
        <details key={row.id} className="opened-row" data-record={row.id} open={row.id === opened ? true : undefined}>
          <summary>
            <b>
              <Icon name="chevron" className="chevron" mirrors />
              <span>
                {codeOf ? <bdi className="id">{codeOf(row)}</bdi> : null} <bdi>{nameOf(row)}</bdi>
              </span>
            </b>
            <span className="small dim">{noteOf(row)}</span>
          </summary>
          <div className="opened-row-fields">
            {children(row)}
            {isReadOnly || remove === undefined ? null : (
              <button
                type="button"
                className="tool"
                aria-label={t('planParts.removeNamed', { name: nameOf(row) })}
                onClick={() => void remove(row.id)}
              >
                {t('planParts.remove')}
              </button>
            )}
          </div>
        </details>
      ))}
    </div>
  );
}

/** One text begins a new row; the rest is filled in where it then stands open. */
export function AddRow({
  label,
  button,
  add,
}: {
  label: string;
  button: string;
  add: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const isBlank = text.trim() === '';
  return (
    <form
      className="plan-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) void add(text.trim()).then((isSaved) => isSaved && setText(''));
      }}
    >
      <TextInput label={label} isArea value={text} onChange={setText} />
      <button type="submit" className="button" disabled={isBlank}>
        {button}
      </button>
    </form>
  );
}
