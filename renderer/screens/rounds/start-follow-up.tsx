import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import './rounds.css';

const STARTS = ['baseline', 'empty'] as const;

/** The number after the one in the earlier label, so that "Round 1 (2025)" is followed by "Round 2 (2028)". */
const numberAfter = (label: string): number => Number(/\d+/.exec(label)?.[0] ?? 1) + 1;

/** Starts the next round of an assessment, empty or from its answers, and goes there. */
export function StartFollowUp({ baseline, onClose }: { baseline: Assessment; onClose: () => void }) {
  const { t } = useTranslate();
  const navigate = useNavigate();
  const today = new Date().toISOString().slice(0, 10);
  const proposed = today > baseline.round.date ? today : baseline.round.date;
  const [label, setLabel] = useState(() =>
    t('rounds.nextLabel', { number: numberAfter(baseline.round.label), year: proposed.slice(0, 4) }),
  );
  const [date, setDate] = useState(proposed);
  const [from, setFrom] = useState<(typeof STARTS)[number]>('baseline');
  const [isTried, setTried] = useState(false);
  const start = useCommand('rounds.startFollowUp');
  const missing = (value: string) => (isTried && value.trim() === '' ? t('setup.needed') : undefined);
  const submit = () => {
    setTried(true);
    if (label.trim() === '' || date === '') return;
    start.mutate(
      { baselineId: baseline.id, round: { label, date }, from },
      { onSuccess: ({ id }) => void navigate(`/a/${id}`) },
    );
  };
  return (
    <ModalDialog title={t('rounds.startTitle')} isOpen onClose={onClose}>
      <form
        className="round-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('rounds.startWhat', { title: titleOf(baseline) })}</p>
        <TextInput label={t('setup.round')} value={label} onChange={setLabel} error={missing(label)} />
        <TextInput label={t('setup.date')} type="date" value={date} onChange={setDate} error={missing(date)} />
        <RadioGroup value={from} onChange={(chosen) => setFrom(STARTS.find((each) => each === chosen) ?? from)}>
          <Label className="field-label">{t('rounds.startFrom')}</Label>
          <div className="round-starts">
            {STARTS.map((each) => (
              <Radio key={each} value={each} className="round-start">
                <b>
                  {each === from ? <Icon name="check" className="chosen" /> : null} {t(`rounds.from.${each}.name`)}
                </b>
                <span>{t(`rounds.from.${each}.means`)}</span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        {start.error ? <Failure error={start.error} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('rounds.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={start.isPending}>
            {t('rounds.start')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
