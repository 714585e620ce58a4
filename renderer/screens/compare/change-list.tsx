import { useState } from 'react';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { CHANGE_REASONS } from '#shared/assessment/level-change.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { type ComparedIndicator, lacksReason } from '#shared/results/comparison.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { ChangeRow } from './change-row.tsx';
import type { SaveReason } from './use-reasons.ts';

/** Every changed level by module, with its reason or the question for it. */
export function ChangeList({
  changes,
  framework,
  current,
  canChange,
  draftKey,
  onOpen,
  save,
}: {
  changes: readonly ComparedIndicator[];
  framework: Framework;
  current: IndicatorId | null;
  canChange: boolean;
  draftKey: string;
  onOpen: (id: IndicatorId | null) => void;
  save: SaveReason;
}) {
  const { t } = useTranslate();
  const [shown, setShown] = useState('all');
  const fits = (change: ComparedIndicator) =>
    shown === 'all' || change.id === current || (shown === 'none' ? lacksReason(change) : change.reason === shown);
  const counted = (id: string, count: number) => ({ id, name: t(`compare.filter.${id}`, { count }) });
  const filters = [
    counted('all', changes.length),
    counted('none', changes.filter(lacksReason).length),
    ...CHANGE_REASONS.map((each) => counted(each, changes.filter(({ reason }) => reason === each).length)),
  ];
  return (
    <section className="changes" aria-labelledby="changes-title">
      <div className="changes-bar">
        <h2 id="changes-title">{t('compare.changes')}</h2>
        <ChoiceField label={t('compare.show')} value={shown} options={filters} onChange={setShown} />
      </div>
      {changes.length === 0 ? <p className="dim">{t('compare.noChanges')}</p> : null}
      {framework.modules.map((module) => {
        const own = changes.filter((change) => change.moduleId === module.id && fits(change));
        if (own.length === 0) return null;
        return (
          <div key={module.id}>
            <h3>
              <span className="id">{module.id}</span> {module.short}
            </h3>
            <ol>
              {own.map((change) => {
                const indicator = module.indicators.find(({ id }) => id === change.id);
                return indicator ? (
                  <ChangeRow
                    key={change.id}
                    change={change}
                    indicator={indicator}
                    isOpen={change.id === current}
                    canChange={canChange}
                    draftKey={`${draftKey}/${change.id}/change-note`}
                    onOpen={() => onOpen(change.id === current ? null : change.id)}
                    save={save}
                  />
                ) : null;
              })}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
