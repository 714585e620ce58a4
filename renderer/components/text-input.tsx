import { type RefObject, useId } from 'react';
import { Icon } from './icon.tsx';

/** A labelled line or area of text. Plain elements: the browser's own spelling, undo and input methods stay as they are. */
export function TextInput({
  label,
  value,
  onChange,
  onBlur,
  isArea = false,
  isLabelHidden = false,
  help,
  error,
  type = 'text',
  inputRef,
  id: givenId,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  isArea?: boolean;
  isLabelHidden?: boolean;
  help?: string;
  error?: string | undefined;
  type?: 'text' | 'date' | 'number' | 'search' | 'password';
  inputRef?: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  id?: string;
}) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    className: 'input',
    value,
    onBlur,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {isArea ? (
        <textarea {...shared} dir="auto" rows={2} ref={inputRef} />
      ) : (
        <input
          {...shared}
          type={type}
          // A passphrase belongs to a file, never to this page.
          autoComplete={type === 'password' ? 'off' : undefined}
          dir={type === 'text' || type === 'search' ? 'auto' : undefined}
          ref={inputRef}
        />
      )}
      {help ? (
        <p className="help-text" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="error-text" id={`${id}-error`}>
          <Icon name="red-flag" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
