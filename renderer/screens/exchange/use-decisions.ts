import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FileDecision, OpenedFile } from '#shared/contract/exchange.ts';
import { useClient } from '../../bridge/use-operation.ts';

/** What is decided about the files of an import, and what taking them would do by that. */
export interface Decisions {
  readonly files: readonly OpenedFile[] | null;
  readonly decisions: readonly FileDecision[];
  readonly error: unknown;
  readonly decide: (index: number, parts: Partial<FileDecision>) => void;
  readonly unlock: (index: number, passphrase: string) => Promise<void>;
}

/** Asks again with each decision, because a file stands on those before it. Only the newest reply counts. */
export function useDecisions(exchangeId: string, count: number, homeId: AssessmentId | null): Decisions {
  const client = useClient();
  const asked = useRef(0);
  const [files, setFiles] = useState<readonly OpenedFile[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [decisions, setDecisions] = useState<readonly FileDecision[]>(() =>
    Array.from({ length: count }, () => ({ isChosen: true, into: homeId, pairings: [], choices: [] })),
  );
  const look = useCallback(
    async (by: readonly FileDecision[]) => {
      asked.current += 1;
      const turn = asked.current;
      try {
        const found = await client.call('exchange.preview', { exchangeId, decisions: [...by] });
        if (turn === asked.current) setFiles(found);
      } catch (failure) {
        if (turn === asked.current) setError(failure);
      }
    },
    [client, exchangeId],
  );
  useEffect(() => void look(decisions), [look, decisions]);
  return {
    files,
    decisions,
    error,
    decide: (index, parts) =>
      setDecisions((all) => all.map((decision, at) => (at === index ? { ...decision, ...parts } : decision))),
    unlock: async (index, passphrase) => {
      await client.call('exchange.unlock', { exchangeId, file: index, passphrase });
      await look(decisions);
    },
  };
}
