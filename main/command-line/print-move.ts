import type { OutputOf } from '#shared/contract/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What a move does or would do: one line for each thing that happens at all. */
export function moveText(plan: OutputOf<'frameworks.move'>, isDry: boolean, t: Translate): string[] {
  const { from, to, setAside } = plan;
  const names = { from: `${from.key}-${from.version}`, to: `${to.key}-${to.version}` };
  const line = (key: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [t(`move.${key}`, { count: ids.length, list: ids.join(' ') })];
  return [
    t(isDry ? 'move.would' : 'move.done', names),
    ...line('carried', plan.carried),
    ...line('reworded', plan.reworded),
    ...line('toConfirm', plan.toConfirm),
    ...line('added', plan.added),
    ...line(
      'setAside',
      setAside.map(({ indicatorId }) => indicatorId),
    ),
    ...line('modulesAdded', plan.modulesAdded),
    ...line('modulesDropped', plan.modulesDropped),
  ];
}
