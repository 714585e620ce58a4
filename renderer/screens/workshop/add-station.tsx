import { useState } from 'react';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { minutesFor } from '#shared/framework/minutes.ts';
import { PART_NAMES, type Station } from '#shared/workshop/path.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { stationWords } from './station-words.ts';

const KINDS = ['module', 'indicator', 'matrix', 'part'] as const;
type Kind = (typeof KINDS)[number];

const MINUTES = { indicator: 7, matrix: 90, part: 15 } as const;

/** What can be put on a path, kind by kind. */
export function AddStation({
  context: { framework },
  onAdd,
}: {
  context: AssessmentContext;
  onAdd: (station: Station) => void;
}) {
  const { t } = useTranslate();
  const [kind, setKind] = useState<Kind>('module');
  const [chosen, setChosen] = useState(0);
  const offers = offersOf(kind, framework);
  const offer = offers[chosen] ?? offers[0];
  return (
    <fieldset className="add-station">
      <legend className="field-label">{t('workshop.path.add')}</legend>
      <ChoiceField
        label={t('workshop.path.kind')}
        value={kind}
        options={KINDS.map((id) => ({ id, name: t(`workshop.path.kinds.${id}`) }))}
        onChange={(next) => {
          setKind(next);
          setChosen(0);
        }}
      />
      <ChoiceField
        label={t('workshop.path.which')}
        value={String(offers.indexOf(offer as Station))}
        options={offers.map((station, at) => ({ id: String(at), name: stationWords(station, framework, t) }))}
        onChange={(at) => setChosen(Number(at))}
      />
      <button type="button" className="button" onClick={() => offer && onAdd(offer)}>
        {t('workshop.path.addIt')}
      </button>
    </fieldset>
  );
}

function offersOf(kind: Kind, framework: AssessmentContext['framework']): Station[] {
  if (kind === 'matrix') return [{ kind, pairs: [], minutes: MINUTES.matrix }];
  if (kind === 'part') return PART_NAMES.map((part) => ({ kind, part, minutes: MINUTES.part }));
  if (kind === 'indicator')
    return indicatorsOf(framework).map(({ id: indicatorId }) => ({ kind, indicatorId, minutes: MINUTES.indicator }));
  return framework.modules.flatMap((module) =>
    (['critical', 'short', 'all'] as const).map((ask): Station => {
      const asked = module.indicators.filter((each) => ask === 'all' || each[ask]).length;
      return { kind, moduleId: module.id, ask, minutes: minutesFor(module, Math.max(1, asked)) };
    }),
  );
}
