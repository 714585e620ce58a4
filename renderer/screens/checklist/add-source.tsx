import { useState } from 'react';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

const BLANK = { title: '', body: '', year: '', page: '', link: '' };

/** Cites a document: one that the assessment knows already, or a new one of which only the title must be given. */
export function AddSource({
  known,
  onCite,
  onClose,
}: {
  known: readonly { readonly id: EvidenceId; readonly name: string }[];
  onCite: (source: InputOf<'evidence.cite'>['source']) => void;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [fields, setFields] = useState(BLANK);
  const [isTried, setTried] = useState(false);
  const set = (part: keyof typeof BLANK) => (value: string) => setFields({ ...fields, [part]: value });
  const isYear = fields.year === '' || /^(1[89]|2[01])\d\d$/.test(fields.year);
  const submit = () => {
    setTried(true);
    if (fields.title.trim() === '' || !isYear) return;
    onCite({ citation: { ...fields, year: fields.year === '' ? null : Number(fields.year) } });
  };
  return (
    <ModalDialog title={t('source.title')} isOpen onClose={onClose}>
      {known.length > 0 ? (
        <ChoiceField
          label={t('source.known')}
          value=""
          options={[{ id: '', name: t('source.choose') }, ...known.map(({ id, name }) => ({ id: id as string, name }))]}
          onChange={(chosen) => {
            const found = known.find(({ id }) => id === chosen);
            if (found) onCite({ evidenceId: found.id });
          }}
        />
      ) : null}
      <form
        className="source-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('source.document')}
          value={fields.title}
          onChange={set('title')}
          error={isTried && fields.title.trim() === '' ? t('source.titleNeeded') : undefined}
        />
        <TextInput label={t('source.body')} value={fields.body} onChange={set('body')} />
        <div className="source-row">
          <TextInput
            label={t('source.year')}
            value={fields.year}
            onChange={set('year')}
            error={isYear ? undefined : t('source.yearWrong')}
          />
          <TextInput label={t('source.page')} value={fields.page} onChange={set('page')} />
        </div>
        <TextInput label={t('source.link')} value={fields.link} onChange={set('link')} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('source.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('source.add')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
