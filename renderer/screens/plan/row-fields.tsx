import type { Person } from '#shared/plan/person.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { SavedDate } from '../impact/saved-date.tsx';

interface RowFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly save: (value: string) => Promise<boolean>;
  readonly help?: string;
}

/** A text of a row; `draftKey` names it among what is being typed. */
export function RowText({
  value,
  draftKey,
  isRequired = false,
  save,
  ...rest
}: RowFieldProps & { draftKey: string; isRequired?: boolean }) {
  return (
    <SavedTextField
      {...rest}
      saved={value}
      draftKey={draftKey}
      save={(text) => (isRequired && text.trim() === '' ? Promise.resolve(false) : save(text))}
    />
  );
}

/** A day of a row. */
export function RowDate({ label, value, isReadOnly, save }: RowFieldProps) {
  return isReadOnly ? (
    <TextInput label={label} type="date" value={value} onChange={() => undefined} />
  ) : (
    <SavedDate label={label} value={value} isReadOnly={false} save={(day) => void save(day)} />
  );
}

/** A person beside a body and a role: kept apart, and in no report or package. */
export function PersonField({
  of,
  persons,
  isReadOnly,
  save,
}: {
  of: string;
  persons: readonly Person[];
  isReadOnly: boolean;
  save: (of: string, name: string) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  return (
    <SavedTextField
      label={t('plan.field.person')}
      help={t('plan.personHelp')}
      saved={persons.find((person) => person.of === of)?.name ?? ''}
      draftKey={`person/${of}`}
      isReadOnly={isReadOnly}
      save={(name) => save(of, name.trim())}
    />
  );
}
