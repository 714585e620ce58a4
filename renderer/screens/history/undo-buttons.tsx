import { useEffect, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { recordLabel } from '#shared/i18n/record-label.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { isTyping } from '../../components/use-keys.ts';
import { sentenceOf } from '../../sentence-of.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** Named before the rest are only counted. */
const NAMED = 3;

/** Undo and redo of what this window did, with Ctrl+Z and Ctrl+Shift+Z, and `message` of what came of it. */
export function useUndo({ assessment, respondents, respondent, isReadOnly }: AssessmentContext) {
  const { t } = useTranslate();
  const [message, setMessage] = useState('');
  const { data } = useOperation('history.undoable', { assessmentId: assessment.id });
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const can = { undo: !isReadOnly && (data?.undo ?? false), redo: !isReadOnly && (data?.redo ?? false) };
  const run = (kind: 'undo' | 'redo') => {
    const command = kind === 'undo' ? undo : redo;
    command.mutate(
      { assessmentId: assessment.id, ...(respondent ? { respondentId: respondent.id } : {}) },
      {
        onSuccess: (done) => setMessage(sentenceOfDone(kind, done, respondents, t)),
        onError: (error) => setMessage(sentenceOf(error, t)),
      },
    );
  };
  // The core knows best what there is to undo: a key may come before the buttons have heard of the last save.
  useUndoKeys(run, !isReadOnly);
  return { can, run, message, clear: () => setMessage('') };
}

function sentenceOfDone(
  kind: 'undo' | 'redo',
  { records, left }: OutputOf<'history.undo'>,
  respondents: AssessmentContext['respondents'],
  t: Translate,
): string {
  const listed = (names: readonly string[]) => {
    const labels = names.slice(0, NAMED).map((record) => recordLabel(record, respondents, t));
    const list = labels.join('; ');
    return names.length > NAMED ? t('history.more', { list, count: names.length - NAMED }) : list;
  };
  const done = t(kind === 'undo' ? 'history.undone' : 'history.redone', {
    count: records.length,
    list: listed(records),
  });
  return left.length === 0 ? done : `${done} ${t('history.left', { list: listed(left) })}`;
}

/** Off while typing: there the keys belong to the text. */
function useUndoKeys(run: (kind: 'undo' | 'redo') => void, isOn: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isOn || !(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const kind = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (!kind) return;
      event.preventDefault();
      run(kind);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

type Undo = ReturnType<typeof useUndo>;

/** The two buttons of the running head. */
export function UndoButtons({ can, run }: Pick<Undo, 'can' | 'run'>) {
  const { t } = useTranslate();
  return (
    <>
      <button
        type="button"
        className="tool"
        disabled={!can.undo}
        title={t('history.undoLast')}
        onClick={() => run('undo')}
      >
        <Icon name="undo" mirrors />
        {t('history.undo')}
      </button>
      {can.redo ? (
        <button type="button" className="tool" title={t('history.redoLast')} onClick={() => run('redo')}>
          {t('history.redo')}
        </button>
      ) : null}
    </>
  );
}

/** What was undone and what was left, said once and shown until it is closed. */
export function UndoMessage({ message, clear }: Pick<Undo, 'message' | 'clear'>) {
  const { t } = useTranslate();
  return (
    <div role="status" className={message === '' ? undefined : 'standing quiet'}>
      {message === '' ? null : (
        <>
          <span>{message}</span>
          <button type="button" className="text-button" onClick={clear}>
            {t('history.close')}
          </button>
        </>
      )}
    </div>
  );
}
