import { Link } from 'react-router';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { groupOf } from '#shared/framework/note-groups.ts';
import { useTranslate } from '../../use-translate.ts';
import { frameworkPlace } from './framework-place.ts';
import { Glossed } from './glossed.tsx';
import { IndicatorLinks } from './indicator-links.tsx';
import { targetId, useTarget } from './use-target.ts';

interface PartProps {
  readonly framework: Framework;
  readonly companion: Companion;
}

/** Everything that the founding note asks for, in our words, with what carries it. */
export function NotePart({ framework, companion, id }: PartProps & { id: string | undefined }) {
  const { t } = useTranslate();
  useTarget(id);
  const groups = Map.groupBy(framework.elements, (element) => groupOf(element.id));
  return (
    <>
      <p className="voice">{t('framework.note.about')}</p>
      {[...groups].map(([group, elements]) => (
        <section key={group} className="reading-module">
          <h2>{framework.noteGroups[group]}</h2>
          <ul className="entries">
            {elements.map((element) => (
              <Element key={element.id} element={element} framework={framework} companion={companion} target={id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Element({
  element,
  framework,
  companion,
  target,
}: PartProps & { element: Framework['elements'][number]; target: string | undefined }) {
  const { t } = useTranslate();
  const { id, title, text, lines, code, carriedBy } = element;
  const sheets = companion.sheets.filter(({ key }) => element.sheets?.includes(key));
  return (
    <li id={targetId(id)} tabIndex={-1} className={id === target ? 'target' : undefined}>
      <h3>
        <span className="id">{id}</span> {title}
      </h3>
      <p>
        <Glossed text={text} />
      </p>
      <p className="small dim">
        {t('framework.note.lines', { lines })}
        {code ? ` ${t('framework.note.code', { code })}` : ''}
      </p>
      <p className="small">
        {t('framework.note.carriedBy')} <IndicatorLinks ids={carriedBy} framework={framework} />
        {sheets.map(({ key, name, list }, index) => (
          <span key={key}>
            {carriedBy.length > 0 || index > 0 ? ' · ' : ''}
            <Link to={frameworkPlace(framework, 'lists', list ?? 'sheets')}>{name}</Link>
          </span>
        ))}
      </p>
    </li>
  );
}
