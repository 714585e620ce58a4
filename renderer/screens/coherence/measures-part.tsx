import { useState } from 'react';
import { MANY_MEASURES, MOST_MEASURES } from '#shared/coherence/measure.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Matrix } from './matrix-types.ts';
import type { Coherence } from './use-coherence.ts';

/** The named measures of level 2: at most fifteen, and a word of warning above twelve. */
export function MeasuresPart({ matrix, coherence }: { matrix: Matrix; coherence: Coherence }) {
  const { t } = useTranslate();
  const [name, setName] = useState('');
  const [aim, setAim] = useState('');
  const add = () => {
    const measure = { id: crypto.randomUUID(), name: name.trim(), owner: '', moduleId: '' as const, aim };
    void coherence.saveMeasure(measure).then((isSaved) => {
      if (!isSaved) return;
      setName('');
      setAim('');
    });
  };
  return (
    <section>
      <h2>{t('coherence.named')}</h2>
      <p>{t('coherence.namedHow', { most: MOST_MEASURES })}</p>
      {matrix.nodes.length > MANY_MEASURES ? <p role="status">{t('coherence.manyMeasures')}</p> : null}
      <ol>
        {matrix.nodes.map((node) => (
          <li key={node.id}>
            {node.name}
            <button
              type="button"
              className="tool"
              aria-label={t('coherence.removeNamed', { name: node.name })}
              onClick={() => void coherence.removeMeasure(node.id)}
            >
              {t('coherence.remove')}
            </button>
          </li>
        ))}
      </ol>
      <form
        className="add-measure"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') add();
        }}
      >
        <TextInput label={t('coherence.newName')} value={name} onChange={setName} />
        <TextInput label={t('coherence.newAim')} value={aim} onChange={setAim} />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {t('coherence.addNamed')}
        </button>
      </form>
    </section>
  );
}
