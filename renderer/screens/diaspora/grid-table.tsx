import { SeverityPosts } from '#shared/charts/severity-posts.tsx';
import { directionOf } from '#shared/i18n/format.ts';
import { PLACES, type Place, ROLES, type Role } from '#shared/plan/obstacle.ts';
import type { GridCell } from '#shared/plan/obstacle-grid.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';

type Chosen = { place: Place; role: Role } | null;

/** The picture of the grid: place by role; each cell shows how many obstacles and how severe, or that nobody examined it. */
export function GridTable({
  cells,
  chosen,
  onChoose,
}: {
  cells: readonly GridCell[];
  chosen: Chosen;
  onChoose: (cell: Chosen) => void;
}) {
  const { t } = useTranslate();
  return (
    <table className="obstacle-grid">
      <caption className="visually-hidden">{t('obstacles.caption')}</caption>
      <thead>
        <tr>
          <td />
          {ROLES.map((role) => (
            <th key={role} scope="col">
              {t(`obstacles.role.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PLACES.map((place) => (
          <tr key={place}>
            <th scope="row">{t(`obstacles.place.${place}`)}</th>
            {cells
              .filter((cell) => cell.place === place)
              .map((cell) => (
                <td key={cell.role}>
                  <CellButton
                    cell={cell}
                    isChosen={chosen?.place === place && chosen.role === cell.role}
                    onChoose={onChoose}
                  />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellButton({
  cell: { place, role, obstacles, worst },
  isChosen,
  onChoose,
}: {
  cell: GridCell;
  isChosen: boolean;
  onChoose: (cell: Chosen) => void;
}) {
  const { t, language } = useTranslate();
  return (
    <button
      type="button"
      className={`grid-cell${worst === null ? ' not-examined' : ''}${isChosen ? ' chosen' : ''}`}
      aria-pressed={isChosen}
      data-cell={`${place}/${role}`}
      onClick={() => onChoose(isChosen ? null : { place, role })}
    >
      {worst === null ? (
        t('obstacles.notExamined')
      ) : (
        <>
          <span className="chart">
            <SeverityPosts
              severities={obstacles.map(({ severity }) => severity)}
              theme={SCREEN_THEME}
              mirrored={directionOf(language) === 'rtl'}
              label={t('obstacles.posts', { severities: obstacles.map(({ severity }) => severity).join(', ') })}
            />
          </span>
          <span>
            <b>{t('obstacles.count', { count: obstacles.length })}</b>
            <span className="small block">{t('obstacles.worst', { severity: t(`obstacles.severity.${worst}`) })}</span>
          </span>
        </>
      )}
    </button>
  );
}
