import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Station } from '#shared/workshop/path.ts';

/** What a station of a path is called: "LAB Labour market: critical indicators". */
export function stationWords(station: Station, { modules }: Framework, t: Translate): string {
  if (station.kind === 'indicator') {
    const statement = findIndicator({ modules }, station.indicatorId)?.statement ?? '';
    return t('workshop.station.indicator', { id: station.indicatorId, statement });
  }
  if (station.kind === 'module') {
    const name = modules.find(({ id }) => id === station.moduleId)?.name ?? '';
    return t(`workshop.station.${station.ask}`, { id: station.moduleId, name });
  }
  if (station.kind === 'part') return t(`workshop.part.${station.part}`);
  return station.pairs.length === 0
    ? t('workshop.station.matrix')
    : t('workshop.station.pairs', { list: station.pairs.map((pair) => pair.join('–')).join(', ') });
}
