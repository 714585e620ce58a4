import { useEffect, useRef, useState } from 'react';
import type { Section } from '#shared/reports/sections.ts';
import { CheckField } from '../../components/check-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { moved, type SectionOrder } from './section-order.ts';

/** The sections of one part of the annex: which are printed, in which order. */
export function SectionList({
  title,
  group,
  sections,
  onChange,
}: {
  title: string;
  group: readonly Section[];
  sections: SectionOrder;
  onChange: (sections: SectionOrder) => void;
}) {
  const { t } = useTranslate();
  const { order, left } = sections;
  const own = order.filter((section) => group.includes(section));
  const list = useRef<HTMLOListElement>(null);
  const [lastMoved, setLastMoved] = useState<{ section: Section; by: -1 | 1 } | null>(null);

  // A row that changes its place loses the focus, and at an end its button rests.
  useEffect(() => {
    if (lastMoved === null) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-section="${lastMoved.section}"] button`);
    const [up, down] = buttons ?? [];
    const wanted = lastMoved.by === -1 ? up : down;
    (wanted?.disabled ? (lastMoved.by === -1 ? down : up) : wanted)?.focus();
  }, [lastMoved]);

  const move = (section: Section, by: -1 | 1) => {
    onChange({ order: moved(order, section, by, group), left });
    setLastMoved({ section, by });
  };
  const toggle = (section: Section, isPrinted: boolean) =>
    onChange({ order, left: isPrinted ? left.filter((each) => each !== section) : [...left, section] });
  return (
    <fieldset className="section-list">
      <legend className="field-label">{title}</legend>
      <ol ref={list}>
        {own.map((section, index) => (
          <li key={section} data-section={section}>
            <CheckField
              label={t(`reports.section.${section}`)}
              isSelected={!left.includes(section)}
              onChange={(isPrinted) => toggle(section, isPrinted)}
            />
            <MoveButtons
              name={t(`reports.section.${section}`)}
              isFirst={index === 0}
              isLast={index === own.length - 1}
              onMove={(by) => move(section, by)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {lastMoved === null
          ? ''
          : t('reports.sections.movedTo', {
              section: t(`reports.section.${lastMoved.section}`),
              place: own.indexOf(lastMoved.section) + 1,
              of: own.length,
            })}
      </p>
    </fieldset>
  );
}

function MoveButtons({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}) {
  const { t } = useTranslate();
  return (
    <span className="section-moves">
      <button
        type="button"
        className="button"
        disabled={isFirst}
        aria-label={t('reports.sections.upNamed', { section: name })}
        onClick={() => onMove(-1)}
      >
        {t('reports.sections.up')}
      </button>
      <button
        type="button"
        className="button"
        disabled={isLast}
        aria-label={t('reports.sections.downNamed', { section: name })}
        onClick={() => onMove(1)}
      >
        {t('reports.sections.down')}
      </button>
    </span>
  );
}
