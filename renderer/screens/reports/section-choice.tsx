import { useState } from 'react';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import { ANNEX_SECTIONS, BODY_SECTIONS } from '#shared/reports/sections.ts';
import { useTranslate } from '../../use-translate.ts';
import { SectionList } from './section-list.tsx';
import { chosenSections, type SectionOrder, sectionOrderOf } from './section-order.ts';

const PARTS = [
  ['body', BODY_SECTIONS],
  ['annexes', ANNEX_SECTIONS],
] as const;

/** Both parts of the annex. Remembers where sections that are left out stood, which a choice does not say. */
export function SectionChoice({
  chosen,
  onChange,
}: {
  chosen: ReportChoices['sections'];
  onChange: (chosen: ReportChoices['sections']) => void;
}) {
  const { t } = useTranslate();
  const [last, setLast] = useState<SectionOrder>(() => sectionOrderOf(chosen));
  const isStill = JSON.stringify(chosenSections(last)) === JSON.stringify(chosen);
  const sections = isStill ? last : sectionOrderOf(chosen);
  const change = (next: SectionOrder) => {
    setLast(next);
    onChange(chosenSections(next));
  };
  return (
    <details className="pick-list">
      <summary>{t('reports.sections.title')}</summary>
      <div className="section-lists">
        {PARTS.map(([part, group]) => (
          <SectionList
            key={part}
            title={t(`reports.sections.${part}`)}
            group={group}
            sections={sections}
            onChange={change}
          />
        ))}
      </div>
    </details>
  );
}
