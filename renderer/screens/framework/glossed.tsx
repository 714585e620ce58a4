import { useMemo } from 'react';
import { useGlossary } from './glossary-context.tsx';
import { TermMark } from './term-mark.tsx';
import './words.css';

/** A text of the framework in which each term of the glossary is marked where it first stands. */
export function Glossed({ text }: { text: string }) {
  const glossary = useGlossary();
  const pieces = useMemo(() => glossary?.find(text), [glossary, text]);
  if (!glossary || !pieces) return text;
  return pieces.map(({ start, text: piece, termId }) => {
    const entry = termId === null ? undefined : glossary.entry(termId);
    return entry ? <TermMark key={start} entry={entry} framework={glossary.framework} text={piece} /> : piece;
  });
}

/** The terms that stand in texts which cannot hold a button, such as the levels to choose from, as a line of their own. */
export function TermLine({ texts, label }: { texts: readonly string[]; label: string }) {
  const glossary = useGlossary();
  const terms = useMemo(() => {
    const ids = new Set(texts.flatMap((text) => glossary?.find(text).flatMap(({ termId }) => termId ?? []) ?? []));
    return [...ids].flatMap((id) => glossary?.entry(id) ?? []);
  }, [glossary, texts]);
  if (!glossary || terms.length === 0) return null;
  return (
    <p className="term-line small dim">
      {label}{' '}
      {terms.map((entry, index) => (
        <span key={entry.id}>
          {index > 0 ? ' · ' : ''}
          <TermMark entry={entry} framework={glossary.framework} text={entry.term} />
        </span>
      ))}
    </p>
  );
}
