import { Link } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';

/** What belongs here, and how to begin; `begin` is the part of the plan where that is. */
export function PlanEmpty({ of, begin }: { of: string; begin?: 'steps' | 'benchmarks' }) {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  return (
    <div className="empty">
      <p className="voice">{t(`planParts.${of}.empty`)}</p>
      <p>{t(`planParts.${of}.emptyHow`)}</p>
      {begin === undefined ? null : (
        <Link className="button" to={`/a/${assessment.id}/plan/${begin}`}>
          {t(`planParts.begin.${begin}`)}
        </Link>
      )}
    </div>
  );
}
