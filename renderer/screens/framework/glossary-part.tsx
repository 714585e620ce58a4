import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { targetId, useTarget } from './use-target.ts';

/** The terms of the field, in plain words. */
export function GlossaryPart({ framework, id: target }: { framework: Framework; id: string | undefined }) {
  const { t } = useTranslate();
  useTarget(target);
  return (
    <dl className="glossary">
      {framework.glossary.map(({ id, term, also, definition }) => (
        <div key={id} id={targetId(id)} tabIndex={-1} className={id === target ? 'target' : undefined}>
          <dt>{term}</dt>
          <dd>
            {definition}
            {also.length > 0 ? (
              <span className="small dim"> {t('glossary.also', { list: also.join(', ') })}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
