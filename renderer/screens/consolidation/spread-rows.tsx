import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Consolidated } from './queue-choice.ts';

/** The distance between the outermost levels, drawn; in ochre where it must be settled. */
export function SpreadRow({ consolidated: { answers, spread, why } }: { consolidated: Consolidated }) {
  const { t } = useTranslate();
  if (spread === null) return null;
  const levels = answers.map(({ value }) => value).filter(isLevel);
  const lowest = Math.min(...levels);
  const width = spread + 1;
  return (
    <tr className="band-row">
      <th scope="row" className="who">
        {t('settle.spread')}
        {why.length > 0 ? (
          <span className="small why">
            <Icon name="to-settle" /> {why.map((reason) => t(`settle.why.${reason}`)).join('; ')}
          </span>
        ) : null}
      </th>
      {LEVELS.slice(0, lowest).map((level) => (
        <td key={level} className="level-cell" />
      ))}
      <td
        colSpan={width}
        className={why.length > 0 ? 'level-cell spread open' : 'level-cell spread'}
        style={{ '--share': `${50 / width}%`, '--levels': String(width) }}
      >
        {spread > 0 ? <span className="spread-line" aria-hidden="true" /> : null}
        <span className="spread-words">
          {levels.length === 1 ? t('settle.onlyLevel') : t('settle.apart', { count: spread })}
        </span>
      </td>
      {LEVELS.slice(lowest + width).map((level) => (
        <td key={level} className="level-cell" />
      ))}
    </tr>
  );
}

/** What the answers come to by rule, before anybody agrees. */
export function ProposalRow({ consolidated: { proposed } }: { consolidated: Consolidated }) {
  const { t } = useTranslate();
  if (!proposed) return null;
  const { value, grade, origin } = proposed;
  const how = [
    isLevel(value) ? '' : valueLabel(value, t),
    t(`settle.origin.${origin}`),
    grade ? t('checklist.grade', { grade }) : '',
  ];
  return (
    <tr className="band-row">
      <th scope="row" className="who">
        <span>
          {t('settle.proposed')} <span className="small dim">{how.filter(Boolean).join('; ')}</span>
        </span>
      </th>
      {LEVELS.map((level) => (
        <td key={level} className="level-cell">
          {value === level ? <span className="proposed-level">{level}</span> : null}
        </td>
      ))}
    </tr>
  );
}
