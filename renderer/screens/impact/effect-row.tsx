import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole, roundHalfUp } from '#shared/i18n/format.ts';
import { Explained } from '../../components/explained.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MakeStep } from '../plan/make-step.tsx';
import { type AppraisedEffect, nameIn } from './impact-parts.ts';

/** One effect: on whom, through what, how strong, what is done about it and what is left. */
export function EffectRow({
  assessmentId,
  appraised,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
}: {
  assessmentId: AssessmentId;
  appraised: AppraisedEffect;
  companion: Companion;
  isReadOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t, language } = useTranslate();
  const { effect, intensity, significance, band, residual, residualBand, reduction } = appraised;
  const { mitigation } = effect;
  const group = nameIn(companion.groups, effect.group);
  const figure = t('impact.figure', {
    value: formatSignedWhole(language, significance),
    band: t(`impact.band.${band}`),
  });
  return (
    <tr data-record={effect.id}>
      <th scope="row">
        {group}
        <span className="small dim block">{nameIn(companion.channels, effect.channel)}</span>
        {effect.text ? <span className="voice block">{effect.text}</span> : null}
        {effect.source ? <span className="small dim block">{effect.source}</span> : null}
      </th>
      <td className="small num">
        {t('impact.scales', {
          magnitude: effect.magnitude,
          extent: effect.extent,
          duration: effect.duration,
          likelihood: effect.likelihood,
          vulnerability: effect.vulnerability,
          grade: effect.grade,
        })}
      </td>
      <td className="end num">
        <Explained label={t('impact.howComputed', { group, figure })} title={t('impact.howTitle')} figure={figure}>
          <p>{t('impact.formulaIntensity', { value: intensity })}</p>
          <p>{t('impact.formulaSignificance', { value: formatSignedWhole(language, significance) })}</p>
        </Explained>
        {appraised.mustBeDealtWith ? (
          <span className="tag block">
            <Icon name="red-flag" className="rust" />
            {t('impact.mustBeDealtWith')}
          </span>
        ) : null}
        {appraised.verifyBeforeDecision ? <span className="tag boxed dashed">{t('impact.verify')}</span> : null}
      </td>
      <td>
        {mitigation ? (
          <>
            <b>{t(`impact.mitigation.${mitigation.kind}`)}</b> {mitigation.measure}
            <span className="small dim block">
              {[mitigation.owner, mitigation.date, mitigation.cost].filter(Boolean).join(' · ')}
            </span>
          </>
        ) : appraised.isOpen ? (
          <span className="tag boxed">{t('impact.needsMeasure')}</span>
        ) : (
          <span className="dim">{t('impact.noMeasure')}</span>
        )}
      </td>
      <td className="end num">
        {residual === null || residualBand === null
          ? ''
          : t('impact.figure', {
              value: formatSignedWhole(language, residual),
              band: t(`impact.band.${residualBand}`),
            })}
        {reduction ? (
          <span className="small dim block">
            {t(reduction > 0 ? 'impact.less' : 'impact.more', { percent: roundHalfUp(Math.abs(100 * reduction)) })}
          </span>
        ) : null}
      </td>
      {isReadOnly ? null : (
        <td>
          <button type="button" className="tool" aria-label={t('impact.editEffect', { group })} onClick={onEdit}>
            {t('impact.edit')}
          </button>
          <button type="button" className="tool" aria-label={t('impact.removeEffect', { group })} onClick={onRemove}>
            {t('impact.removeShort')}
          </button>
          <MakeStep
            assessmentId={assessmentId}
            source={{ kind: 'effect', id: effect.id }}
            name={group}
            isReadOnly={isReadOnly}
          />
        </td>
      )}
    </tr>
  );
}
