import { useTranslate } from '../../use-translate.ts';

/** What belongs here, and how to begin. */
export function PlanEmpty({ of }: { of: string }) {
  const { t } = useTranslate();
  return (
    <div className="empty">
      <p className="voice">{t(`planParts.${of}.empty`)}</p>
      <p>{t(`planParts.${of}.emptyHow`)}</p>
    </div>
  );
}
