import type { Rooms } from '#main/core/rooms.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { nameOf } from './known-framework.ts';

/** Own frameworks that cannot be read any more, and assessments whose framework is not here as it was answered. */
export function frameworkFaults({ frameworks, stores }: Pick<Rooms, 'frameworks' | 'stores'>): string[] {
  const unread = frameworks.known().flatMap((known) => {
    try {
      const { languages, texts, pin } = known.load();
      for (const language of languages) texts(language);
      return pin.hash === known.hash() ? [] : [`${nameOf(known)}: hash`];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return [nameOf(known)];
    }
  });
  const unpinned = stores.assessments.list().flatMap(({ id, framework }) => {
    const known = frameworks.find(framework);
    return known?.hash() === framework.hash ? [] : [`${id}: ${nameOf(framework)}`];
  });
  return [...unread, ...unpinned];
}
