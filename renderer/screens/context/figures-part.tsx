import type { Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { figureSource, figureText } from '#shared/i18n/figure-text.ts';
import type { FigureLine } from '#shared/plan/figure.ts';
import { isSameFigure } from '#shared/plan/same-as-last.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { type LastRound, LastRoundOffer, SameAsLast } from './last-round.tsx';

type Line = FigureLine<Companion['figures'][number]>;

/** The key figures of migration, each with year and source; what is missing says so. */
export function FiguresPart({
  assessmentId,
  lines,
  last,
  companion,
  isReadOnly,
  onTakeOver,
  onEdit,
  onRemove,
  onAdd,
}: {
  assessmentId: AssessmentId;
  lines: readonly Line[];
  /** The round before this one. */
  last: LastRound | null;
  companion: Companion;
  isReadOnly: boolean;
  onTakeOver: () => void;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
  onAdd: () => void;
}) {
  const { t } = useTranslate();
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId });
  const hasRecorded = (id: string) => lines.some((line) => line.id === id && (line.figure?.value ?? null) !== null);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('context.figures')}</h2>
      <p className="note">{t('context.figuresHow')}</p>
      {last && !isReadOnly ? (
        <LastRoundOffer
          label={last.label}
          what="figures"
          count={last.figures.filter(({ id }) => !hasRecorded(id)).length}
          onTake={onTakeOver}
        />
      ) : null}
      <table className="ruled figures">
        <thead>
          <tr>
            <th scope="col">{t('context.column.figure')}</th>
            <th scope="col" className="end">
              {t('context.column.value')}
            </th>
            <th scope="col" className="end">
              {t('context.column.year')}
            </th>
            <th scope="col">{t('context.column.source')}</th>
            {isReadOnly ? null : <th scope="col">{t('context.column.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <FigureRow
              key={line.id}
              line={line}
              last={last}
              evidence={evidence}
              companion={companion}
              isReadOnly={isReadOnly}
              onEdit={() => onEdit(line.id)}
              onRemove={() => onRemove(line.id)}
            />
          ))}
        </tbody>
      </table>
      {isReadOnly ? null : (
        <p>
          <button type="button" className="button" onClick={onAdd}>
            <Icon name="plus" />
            {t('context.addFigure')}
          </button>
        </p>
      )}
    </section>
  );
}

function FigureRow({
  line: { listed, figure },
  last,
  evidence,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
}: {
  line: Line;
  last: LastRound | null;
  evidence: readonly Evidence[];
  companion: Companion;
  isReadOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t, language } = useTranslate();
  const name = listed?.name ?? figure?.name ?? '';
  const isKnown = typeof figure?.value === 'number';
  const before = last?.figures.find(({ id }) => id === figure?.id);
  const unitName = (key: string) => companion.units.find((unit) => unit.key === key)?.name ?? key;
  const incomplete = isKnown
    ? [
        figure.year === null ? t('context.yearMissing') : '',
        figureSource(figure, evidence, t) === '' ? t('context.sourceMissing') : '',
      ]
    : [];
  return (
    <tr data-record={figure?.id}>
      <th scope="row">
        {name}
        {listed ? <span className="small dim block">{listed.description}</span> : null}
      </th>
      <td className={isKnown ? 'end num' : 'end'}>
        {isKnown ? (
          figureText(figure, unitName, language, t)
        ) : (
          <span className="tag">
            <Icon name={figure?.value === 'not-available' ? 'dont-know' : 'not-answered'} />
            {t(figure?.value === 'not-available' ? 'context.notAvailable' : 'context.notFilled')}
          </span>
        )}
      </td>
      <td className="end num">{figure?.year ?? ''}</td>
      <td>
        <bdi>{figure ? figureSource(figure, evidence, t) : ''}</bdi>
        {incomplete.filter(Boolean).map((words) => (
          <span key={words} className="tag boxed dashed">
            {words}
          </span>
        ))}
        {last && figure && isSameFigure(figure, before) ? <SameAsLast label={last.label} /> : null}
        {figure?.note ? <bdi className="small dim block">{figure.note}</bdi> : null}
      </td>
      {isReadOnly ? null : (
        <td>
          <button type="button" className="tool" aria-label={t('context.editFigure', { name })} onClick={onEdit}>
            {t('context.edit')}
          </button>
          {figure && !listed ? (
            <button type="button" className="tool" aria-label={t('context.removeFigure', { name })} onClick={onRemove}>
              {t('context.remove')}
            </button>
          ) : null}
        </td>
      )}
    </tr>
  );
}
