import { COORDINATION } from '#shared/coherence/pairs.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { GapBoxes } from './gap-boxes.tsx';
import { type Matrix, type MatrixPair, nodeName } from './matrix-types.ts';

export type PairChanges = Partial<Pick<MatrixPair, 'now' | 'whoMeets' | 'note'>>;

/** The pair of the chosen cell: what it needs, how well it works together now, who meets, and a note. */
export function PairFields({
  matrix,
  pair,
  isReadOnly,
  draftKey,
  onSave,
}: {
  matrix: Matrix;
  pair: MatrixPair;
  isReadOnly: boolean;
  draftKey: string;
  onSave: (pair: MatrixPair, changes: PairChanges) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  const steps = COORDINATION.map((step) => ({ id: String(step), name: t(`coherence.now.${step}`) }));
  const pairName = t('coherence.pairCodes', {
    first: nodeName(matrix, pair.first),
    second: nodeName(matrix, pair.second),
  });
  const text = (part: 'whoMeets' | 'note') => (
    <SavedTextField
      key={`${draftKey}/${part}`}
      label={t(`coherence.pairField.${part}`)}
      saved={pair[part]}
      save={(value) => onSave(pair, { [part]: value })}
      draftKey={`${draftKey}/${part}`}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <section className="pair-fields" aria-label={pairName}>
      <h3>{t('coherence.pairHead', { type: t(`coherence.pair.${pair.type}`) })}</h3>
      <p className="small num">
        <GapBoxes pair={pair} />
      </p>
      {isReadOnly ? (
        <p>{pair.now === null ? t('coherence.nobodySaid') : steps[pair.now]?.name}</p>
      ) : (
        <ChoiceField
          label={t('coherence.nowOf')}
          value={pair.now === null ? '' : String(pair.now)}
          options={pair.now === null ? [{ id: '', name: t('coherence.nobodySaid') }, ...steps] : steps}
          onChange={(chosen) => {
            const now = COORDINATION.find((step) => String(step) === chosen);
            if (now !== undefined) void onSave(pair, { now });
          }}
        />
      )}
      {pair.now === null ? (
        isReadOnly ? null : (
          <p className="help-text">{t('coherence.nowFirst')}</p>
        )
      ) : (
        <>
          {text('whoMeets')}
          {text('note')}
        </>
      )}
    </section>
  );
}
