import { useState } from 'react';
import { useTranslate } from '../../use-translate.ts';

/** A small field for one sign: what is typed takes the place of what is there, and counts at once. */
export function TypedChoice<V>({
  label,
  of,
  shown,
  read,
  isReadOnly,
  onChoose,
}: {
  label: string;
  /** Which question it belongs to; not shown, because it stands beside it. */
  of: string;
  /** The sign of the present choice; empty where there is none. */
  shown: string;
  /** What a typed sign means; null empties, undefined means nothing. */
  read: (sign: string) => V | null | undefined;
  isReadOnly: boolean;
  onChoose: (choice: V | null) => void;
}) {
  const { t } = useTranslate();
  const [wrong, setWrong] = useState('');
  const typed = (text: string) => {
    const sign = text.at(text.startsWith(shown) ? shown.length : 0) ?? '';
    const choice = read(sign);
    setWrong(choice === undefined ? sign : '');
    if (choice !== undefined) onChoose(choice);
  };
  return (
    <label className="typed-choice">
      <span>
        {label} <span className="visually-hidden">{of}</span>
      </span>
      <input
        className="input num"
        value={shown}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong === '' ? undefined : true}
        onKeyDown={(event) => {
          if (isReadOnly || (event.key !== 'Backspace' && event.key !== 'Delete')) return;
          event.preventDefault();
          typed('');
        }}
        onFocus={(event) => event.target.select()}
        onChange={(event) => typed(event.target.value)}
      />
      {wrong === '' ? null : (
        <span className="error-text" role="alert">
          {t('paper.notASign', { sign: wrong })}
        </span>
      )}
    </label>
  );
}
