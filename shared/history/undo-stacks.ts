/** One act of a window, as undo sees it: an ordinary one, or one that took another back or did it again. */
export interface WindowAct {
  readonly group: string;
  readonly kind: 'act' | 'undo' | 'redo';
  /** The ordinary act that was taken back or done again; null for an ordinary one. */
  readonly of: string | null;
}

/** What can be taken back and what can be done again, the next one last. */
export interface UndoStacks {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** Goes through a window's acts, oldest first. A new act ends what could be done again. */
export function undoStacks(acts: readonly WindowAct[]): UndoStacks {
  return acts.reduce<UndoStacks>(
    ({ undo, redo }, { group, kind, of }) => {
      if (kind === 'act') return { undo: [...undo, group], redo: [] };
      const without = (stack: readonly string[]) => stack.filter((each) => each !== of);
      const moved = of === null ? [] : [of];
      return kind === 'undo'
        ? { undo: without(undo), redo: [...without(redo), ...moved] }
        : { undo: [...without(undo), ...moved], redo: without(redo) };
    },
    { undo: [], redo: [] },
  );
}
