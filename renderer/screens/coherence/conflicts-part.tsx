import { CONFLICT_OPTIONS, type Conflict } from '#shared/coherence/conflict.ts';
import { isConflict } from '#shared/coherence/pairs.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { type Matrix, type MatrixPair, nodeName } from './matrix-types.ts';
import type { Coherence } from './use-coherence.ts';

const FIELDS = ['clash', 'whoLoses', 'decision', 'decidedBy', 'owner', 'result'] as const;

const newConflict = (level: 1 | 2, { first, second, whoMeets }: MatrixPair, clash: string): Conflict => ({
  id: crypto.randomUUID(),
  level,
  between: [first, second],
  clash,
  whoLoses: '',
  options: [],
  decision: '',
  decidedBy: whoMeets.slice(0, 300),
  owner: '',
  date: '',
  result: '',
  isSettled: false,
});

/** The conflict log; for each pair with a harm that has no line yet, one is offered. */
export function ConflictsPart({
  matrix,
  level,
  isReadOnly,
  coherence,
}: {
  matrix: Matrix;
  level: 1 | 2;
  isReadOnly: boolean;
  coherence: Coherence;
}) {
  const { t } = useTranslate();
  const named = (ids: readonly string[]) => ids.map((id) => nodeName(matrix, id)).join(' – ');
  const isLogged = ({ first, second }: MatrixPair) =>
    matrix.conflicts.some(({ between }) => between.includes(first) && between.includes(second));
  const reasonOf = ({ first, second }: MatrixPair) =>
    matrix.cells.find(
      ({ from, to, score }) => (score ?? 0) < 0 && [first, second].includes(from) && [first, second].includes(to),
    )?.reason ?? '';
  const offered = matrix.pairs.filter((pair) => isConflict(pair) && !isLogged(pair));
  return (
    <section>
      <h2>{t('coherence.log')}</h2>
      {matrix.conflicts.length === 0 ? <p>{t('coherence.logEmpty')}</p> : null}
      {matrix.conflicts.map((conflict) => (
        <details key={conflict.id} className="conflict">
          <summary>
            <b>{named(conflict.between)}</b>
            <span className="small">{t(conflict.isSettled ? 'coherence.settled' : 'coherence.open')}</span>
          </summary>
          <ConflictFields
            conflict={conflict}
            isReadOnly={isReadOnly}
            coherence={coherence}
            name={named(conflict.between)}
          />
        </details>
      ))}
      {isReadOnly
        ? null
        : offered.map((pair) => (
            <p key={`${pair.first}/${pair.second}`}>
              <button
                type="button"
                className="button add-conflict"
                onClick={() => void coherence.saveConflict(newConflict(level, pair, reasonOf(pair)))}
              >
                {t('coherence.openLine', { pair: named([pair.first, pair.second]) })}
              </button>
            </p>
          ))}
    </section>
  );
}

function ConflictFields({
  conflict,
  isReadOnly,
  coherence,
  name,
}: {
  conflict: Conflict;
  isReadOnly: boolean;
  coherence: Coherence;
  name: string;
}) {
  const { t } = useTranslate();
  const change = (part: Partial<Conflict>) => coherence.saveConflict({ ...conflict, ...part });
  return (
    <div className="conflict-fields">
      {FIELDS.map((field) => (
        <SavedTextField
          key={field}
          label={t(`coherence.conflict.${field}`)}
          saved={conflict[field]}
          save={(text) => change({ [field]: text })}
          draftKey={`conflict/${conflict.id}/${field}`}
          isReadOnly={isReadOnly}
        />
      ))}
      <fieldset disabled={isReadOnly}>
        <legend>{t('coherence.conflict.options')}</legend>
        {CONFLICT_OPTIONS.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={conflict.options.includes(option)}
              onChange={({ target }) =>
                void change({
                  options: CONFLICT_OPTIONS.filter((each) =>
                    each === option ? target.checked : conflict.options.includes(each),
                  ),
                })
              }
            />
            {t(`coherence.option.${option}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t('coherence.conflict.date')}
        <input
          type="date"
          className="input"
          value={conflict.date}
          disabled={isReadOnly}
          onChange={({ target }) => void change({ date: target.value })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={conflict.isSettled}
          disabled={isReadOnly}
          onChange={({ target }) => void change({ isSettled: target.checked })}
        />
        {t('coherence.conflict.isSettled')}
      </label>
      {isReadOnly ? null : (
        <button
          type="button"
          className="tool"
          aria-label={t('coherence.removeLine', { pair: name })}
          onClick={() => void coherence.removeConflict(conflict.id)}
        >
          {t('coherence.remove')}
        </button>
      )}
    </div>
  );
}
