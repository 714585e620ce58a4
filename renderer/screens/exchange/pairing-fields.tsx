import type { FileDecision, OpenPackage, Pairing } from '#shared/contract/exchange.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';

const LEFT_OUT = 'left-out';

/** Which body of ours each body of the file is, and where the two set-ups differ. Names only suggest; a person says it. */
export function PairingFields({
  file: { target, pairings, setup, title },
  onDecide,
}: {
  file: OpenPackage;
  onDecide: (parts: Partial<FileDecision>) => void;
}) {
  const { t } = useTranslate();
  const { data: bodies = [] } = useOperation('respondents.list', { assessmentId: target.assessmentId });
  const pair = (body: Pairing, chosen: string) =>
    onDecide({
      choices: [],
      pairings: pairings.map((each) => ({
        respondentId: each.respondentId,
        with:
          each === body ? (chosen === 'new' ? 'new' : (bodies.find(({ id }) => id === chosen)?.id ?? null)) : each.with,
      })),
    });
  return (
    <>
      {setup.length === 0 ? null : (
        <div className="notice">
          <p>{t('exchange.setupDiffers', { title })}</p>
          <dl className="setup-differences">
            {setup.map(({ field, mine, theirs }) => (
              <div key={field}>
                <dt>{t(`exchange.setupField.${field}`)}</dt>
                <dd>{t('exchange.hereAndThere', { mine: shown(field, mine), theirs: shown(field, theirs) })}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {pairings.length === 0 ? <p>{t('exchange.nobodyAnswered')}</p> : null}
      {pairings.map((body) => (
        <div key={body.respondentId} className="for-whom">
          <ChoiceField
            label={t('exchange.whichBody', { name: body.name, count: body.answers })}
            value={body.with ?? LEFT_OUT}
            options={[
              { id: LEFT_OUT, name: t('exchange.leftOut') },
              { id: 'new', name: t('exchange.newBody', { name: body.name }) },
              ...bodies.map(({ id, name }) => ({ id: id as string, name })),
            ]}
            onChange={(chosen) => pair(body, chosen)}
          />
          {body.with === null && body.suggestion !== null ? (
            <p className="help-text">
              {t('exchange.sameName')}{' '}
              <button type="button" className="text-button" onClick={() => pair(body, body.suggestion ?? '')}>
                {t('exchange.takeSuggestion', { name: bodies.find(({ id }) => id === body.suggestion)?.name ?? '' })}
              </button>
            </p>
          ) : null}
        </div>
      ))}
    </>
  );

  function shown(field: OpenPackage['setup'][number]['field'], value: string): string {
    if (value === '') return t('history.none');
    return field === 'form' ? t(`assessment.form.${value}`) : value;
  }
}
