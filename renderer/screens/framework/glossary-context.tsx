import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Framework } from '#shared/framework/framework.ts';
import { type Piece, termFinder } from '#shared/framework/glossary-terms.ts';

interface Glossary {
  readonly framework: Pick<Framework, 'key' | 'version'>;
  readonly find: (text: string) => readonly Piece[];
  readonly entry: (id: string) => Framework['glossary'][number] | undefined;
}

const GlossaryContext = createContext<Glossary | null>(null);

/** The glossary in use, or null where terms are not marked. */
export const useGlossary = (): Glossary | null => useContext(GlossaryContext);

/** Lets the texts below mark the terms of this framework’s glossary. */
export function GlossaryProvider({ framework, children }: { framework: Framework; children: ReactNode }) {
  const glossary = useMemo(() => {
    const entries = new Map(framework.glossary.map((entry) => [entry.id, entry]));
    return { framework, find: termFinder(framework.glossary), entry: (id: string) => entries.get(id) };
  }, [framework]);
  return <GlossaryContext value={glossary}>{children}</GlossaryContext>;
}

/** Marks terms only while it is on: nobody reads what is folded away. */
export function GlossaryWhile({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const glossary = useGlossary();
  return <GlossaryContext value={isOn ? glossary : null}>{children}</GlossaryContext>;
}
