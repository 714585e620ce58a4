import type { Effect } from '#shared/coherence/matrix.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { MatrixCell } from './matrix-types.ts';
import { useKeptText } from './use-kept-text.ts';

/** What the meeting agrees on where bodies gave their own views: the effect chosen above, and why. Where they differ, the reason is needed. */
export function AgreeForm({
  cell,
  chosen,
  draftKey,
  onAgree,
}: {
  cell: MatrixCell;
  chosen: Effect;
  draftKey: string;
  onAgree: (score: Effect, reason: string) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const reason = useKeptText(`${draftKey}/agreement`);
  const isReasonMissing = cell.toSettle && reason.text.trim() === '';
  return (
    <form
      className="agree-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReasonMissing) return;
        void onAgree(chosen, reason.text.trim()).then((isSafe) => isSafe && reason.forget());
      }}
    >
      <TextInput
        label={t('coherence.agreeReason')}
        help={t(cell.toSettle ? 'coherence.agreeReasonNeeded' : 'coherence.agreeReasonHelp')}
        isArea
        value={reason.text}
        onChange={reason.set}
      />
      <button type="submit" className="button" disabled={isReasonMissing}>
        {t('coherence.agree', { score: formatSignedWhole(language, chosen) })}
      </button>
    </form>
  );
}
