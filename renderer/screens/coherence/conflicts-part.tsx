import type { AssessmentId } from '#shared/assessment/ids.ts';
import { CONFLICT_OPTIONS, type Conflict } from '#shared/coherence/conflict.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { MakeStep } from '../plan/make-step.tsx';
import { type Matrix, nodeName } from './matrix-types.ts';
import { lacksLine, OpenConflict } from './open-conflict.tsx';
import type { Coherence } from './use-coherence.ts';

const FIELDS = ['clash', 'whoLoses', 'decision', 'decidedBy', 'owner', 'result'] as const;

/** The conflict log; for each pair with a harm that has no line yet, one is offered. */
export function ConflictsPart({
  assessmentId,
  matrix,
  level,
  isReadOnly,
  coherence,
}: {
  assessmentId: AssessmentId;
  matrix: Matrix;
  level: 1 | 2;
  isReadOnly: boolean;
  coherence: Coherence;
}) {
  const { t } = useTranslate();
  const named = (ids: readonly string[]) => ids.map((id) => nodeName(matrix, id)).join(' – ');
  const offered = matrix.pairs.filter((pair) => lacksLine(matrix, pair));
  return (
    <section>
      <h2>{t('coherence.log')}</h2>
      {matrix.conflicts.length === 0 ? <p>{t('coherence.logEmpty')}</p> : null}
      {matrix.conflicts.map((conflict) => (
        <details key={conflict.id} className="conflict" data-record={conflict.id}>
          <summary>
            <Icon name="chevron" mirrors />
            <b>{named(conflict.between)}</b>
            <span className="small">{t(conflict.isSettled ? 'coherence.settled' : 'coherence.open')}</span>
          </summary>
          <ConflictFields
            assessmentId={assessmentId}
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
              <OpenConflict matrix={matrix} level={level} pair={pair} isNamed coherence={coherence} />
            </p>
          ))}
    </section>
  );
}

function ConflictFields({
  assessmentId,
  conflict,
  isReadOnly,
  coherence,
  name,
}: {
  assessmentId: AssessmentId;
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
      <MakeStep
        assessmentId={assessmentId}
        source={{ kind: 'conflict', id: conflict.id }}
        name={name}
        isReadOnly={isReadOnly}
      />
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
