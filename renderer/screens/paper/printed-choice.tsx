import type { PaperKind } from '#shared/contract/papers.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MEASURES, MODULES, type Printed } from './use-printed.ts';

/** Modules or a path, and how much paper it makes. */
export function PrintedChoice({ kind, printed }: { kind: PaperKind; printed: Printed }) {
  const { t } = useTranslate();
  const count = printed.countOf(kind);
  const isCards = kind === 'wall-cards';
  const options = [
    { id: MODULES, name: t(isCards ? 'papers.allPairs' : 'papers.modules') },
    ...(isCards ? [{ id: MEASURES, name: t('papers.measurePairs') }] : []),
    ...printed.paths.map(({ id, name }) => ({ id, name: name || t(`workshop.path.shipped.${id}`) })),
  ];
  return (
    <section className="printed" aria-label={t('papers.what')}>
      <div className="report-language">
        <ChoiceField label={t('papers.what')} value={printed.source} options={options} onChange={printed.setSource} />
      </div>
      {printed.source === MODULES && !isCards ? (
        <ul className="printed-modules">
          {printed.asked.map(({ id, name }) => (
            <li key={id}>
              <CheckField
                label={`${id} ${name}`}
                isSelected={printed.modules.includes(id)}
                onChange={(isOn) => printed.toggle(id, isOn)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {count === null ? null : (
        <p className="help-text num">{t(`papers.count.${isCards ? 'pairs' : 'indicators'}`, { count })}</p>
      )}
    </section>
  );
}
