import { useTranslate } from '../../use-translate.ts';

const KEYS = [
  ['0–4', 'level'],
  ['N', 'notApplicable'],
  ['?', 'dontKnow'],
  ['Tab', 'field'],
  ['Enter', 'row'],
] as const;

/** The few keys that a pile of paper needs. */
export function PaperKeys() {
  const { t } = useTranslate();
  return (
    <p className="paper-keys">
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`paper.key.${does}`)}
        </span>
      ))}
    </p>
  );
}
