import { roundHalfUp } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { EffectsChart } from './effects-chart.tsx';
import { type AppraisedOption, nameIn, type PartProps } from './impact-parts.ts';

/** The options compared: gains and harms side by side, never one taken from the other; who loses; a picture by group. */
export function OptionsPart({ companion, appraisal }: PartProps) {
  const { t } = useTranslate();
  const { options } = appraisal;
  if (options.every(({ effects }) => effects.length === 0)) return null;
  const gradesOf = ({ effects }: AppraisedOption) =>
    (['A', 'B', 'C'] as const)
      .map((grade) => [grade, effects.filter(({ effect }) => effect.grade === grade).length] as const)
      .filter(([, count]) => count > 0)
      .map(([grade, count]) => t('impact.gradeCount', { grade, count }))
      .join(', ');
  return (
    <section aria-labelledby="options">
      <h2 id="options">{t('impact.options')}</h2>
      <p className="note">{t('impact.neverNetted')}</p>
      <table className="effects">
        <thead>
          <tr>
            <th>{t('impact.column.option')}</th>
            <th className="end">{t('impact.column.gains')}</th>
            <th className="end">{t('impact.column.harms')}</th>
            <th>{t('impact.column.losers')}</th>
            <th className="end">{t('impact.column.rights')}</th>
            <th>{t('impact.column.cost')}</th>
            <th>{t('impact.column.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id}>
              <th scope="row">{option.name}</th>
              <td className="end num">{roundHalfUp(option.gains)}</td>
              <td className="end num">{roundHalfUp(option.harms)}</td>
              <td>{option.losers.map((key) => nameIn(companion.groups, key)).join('; ')}</td>
              <td className="end num">{option.rightsAtStake}</td>
              <td>{option.cost}</td>
              <td>{gradesOf(option)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {options
        .filter(({ effects }) => effects.length > 0)
        .map((option) => (
          <EffectsChart key={option.id} companion={companion} option={option} />
        ))}
    </section>
  );
}
