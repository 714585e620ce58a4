import { useState } from 'react';
import { TextInput } from '../../components/text-input.tsx';

/** A day that saves itself when it is whole. */
export function SavedDate({
  label,
  value,
  isReadOnly,
  save,
  help,
}: {
  label: string;
  value: string;
  isReadOnly: boolean;
  save: (day: string) => void;
  help?: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      type="date"
      value={typed ?? value}
      {...(help === undefined ? {} : { help })}
      onChange={(day) => {
        if (!isReadOnly) setTyped(day);
      }}
      onBlur={() => {
        if (typed !== null && typed !== value) save(typed);
        setTyped(null);
      }}
    />
  );
}
