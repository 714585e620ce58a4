import type { OutputOf } from '#shared/contract/index.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** A standing line where the library lies in a place in which it can be damaged. */
export function HazardLine({ hazard }: Pick<OutputOf<'library.status'>, 'hazard'>) {
  const { t } = useTranslate();
  if (hazard === null) return null;
  return (
    <p className="standing" role="status">
      <Icon name="to-settle" className="ochre" />
      {t(`settings.hazard.${hazard}`)}
    </p>
  );
}
