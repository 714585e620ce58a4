import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Chapter } from '#shared/plan/chapter.ts';
import type { Figure } from '#shared/plan/figure.ts';
import type { Obstacle } from '#shared/plan/obstacle.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** The ways to change the context; each answers whether the core has acknowledged it. */
export function useContextActs(assessmentId: AssessmentId) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await track(work);
    if (done === undefined) return false;
    await refresh();
    return true;
  };
  return {
    takeOver: (what: 'figures' | 'chapters') => run(() => client.call('context.takeOver', { assessmentId, what })),
    saveFigure: (figure: Figure) => run(() => client.call('context.saveFigure', { assessmentId, figure })),
    removeFigure: (id: string) => run(() => client.call('context.removeFigure', { assessmentId, id })),
    saveChapter: (chapter: Chapter) => run(() => client.call('context.saveChapter', { assessmentId, chapter })),
    removeChapter: (id: string) => run(() => client.call('context.removeChapter', { assessmentId, id })),
    saveObstacle: (obstacle: Obstacle) => run(() => client.call('context.saveObstacle', { assessmentId, obstacle })),
    removeObstacle: (id: string) => run(() => client.call('context.removeObstacle', { assessmentId, id })),
  };
}
export type ContextActs = ReturnType<typeof useContextActs>;
