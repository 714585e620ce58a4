import type { Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { figureSource, figureText } from '#shared/i18n/figure-text.ts';
import type { FigureLine } from '#shared/plan/figure.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

type Line = FigureLine<Companion['figures'][number]>;

/** The key figures of migration, each with year and source; what is missing says so. */
export function FiguresPart({
  assessmentId,
  lines,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
  onAdd,
}: {
  assessmentId: AssessmentId;
  lines: readonly Line[];
  companion: Companion;
  isReadOnly: boolean;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
  onAdd: () => void;
}) {
  const { t } = useTranslate();
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('context.figures')}</h2>
      <p className="note">{t('context.figuresHow')}</p>
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
  evidence,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
}: {
  line: Line;
  evidence: readonly Evidence[];
  companion: Companion;
  isReadOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t, language } = useTranslate();
  const name = listed?.name ?? figure?.name ?? '';
  const isKnown = typeof figure?.value === 'number';
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
