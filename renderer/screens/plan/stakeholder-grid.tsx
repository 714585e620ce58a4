import { STRENGTHS, type Stakeholder } from '#shared/plan/stakeholder.ts';
import { useTranslate } from '../../use-translate.ts';

/** Who stands where: influence from high to low, interest from low to high. */
export function StakeholderGrid({ stakeholders }: { stakeholders: readonly Stakeholder[] }) {
  const { t } = useTranslate();
  const isPlaced = ({ interestStrength, influence }: Stakeholder) => interestStrength !== null && influence !== null;
  const unplaced = stakeholders.filter((row) => !isPlaced(row));
  return (
    <>
      <table className="stakeholder-grid">
        <caption>{t('planParts.stakeholder.grid')}</caption>
        <thead>
          <tr>
            <td />
            {STRENGTHS.map((interest) => (
              <th key={interest} scope="col">
                {t(`planParts.interestOf.${interest}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STRENGTHS.toReversed().map((influence) => (
            <tr key={influence}>
              <th scope="row">{t(`planParts.influenceOf.${influence}`)}</th>
              {STRENGTHS.map((interest) => (
                <td key={interest}>
                  <ul>
                    {stakeholders
                      .filter((row) => row.influence === influence && row.interestStrength === interest)
                      .map(({ id, name }) => (
                        <li key={id}>
                          <bdi>{name}</bdi>
                        </li>
                      ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unplaced.length === 0 ? null : (
        <p className="small dim">
          {t('planParts.stakeholder.unplaced', { names: unplaced.map(({ name }) => name).join('; ') })}
        </p>
      )}
    </>
  );
}
