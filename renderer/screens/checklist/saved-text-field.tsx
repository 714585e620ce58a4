import { useEffect, useId, useRef } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useSavedText } from './use-saved-text.ts';

/** A text area that saves itself. */
export function SavedTextField({
  label,
  saved,
  save,
  draftKey,
  isReadOnly,
  isFocused = false,
  help,
  error,
  shortcut,
  id: givenId,
}: {
  label: string;
  saved: string;
  save: (text: string) => Promise<boolean>;
  draftKey: string;
  isReadOnly: boolean;
  isFocused?: boolean;
  help?: string;
  error?: string | undefined;
  shortcut?: string;
  id?: string;
}) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const { text, change, flush } = useSavedText({ saved, save, draftKey });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) area.current?.focus();
  }, [isFocused]);
  return (
    <div className="field saved-text">
      <div className="label-line">
        <label htmlFor={id}>{label}</label>
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </div>
      <textarea
        dir="auto"
        ref={area}
        id={id}
        className="input"
        rows={2}
        value={text}
        readOnly={isReadOnly}
        aria-describedby={help || error ? `${id}-help` : undefined}
        aria-invalid={error && text.trim() === '' ? true : undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
      />
      {error && text.trim() === '' ? (
        <p className="error-text" id={`${id}-help`}>
          <Icon name="red-flag" />
          {error}
        </p>
      ) : help ? (
        <p className="help-text" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
    </div>
  );
}
