import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { EntryList } from './entry-list.tsx';
import { Objectives } from './objectives.tsx';
import { targetId, useTarget } from './use-target.ts';

/** The companion lists as they are shown, in the order of the work. */
const LISTS = [
  'figures',
  'planningInstruments',
  'obstacles',
  'roles',
  'conditions',
  'screeningQuestions',
  'channels',
  'groups',
  'matrixNodes',
  'matrixScale',
  'actorTypes',
  'entryPoints',
  'tools',
  'sheets',
] as const satisfies readonly (keyof Companion)[];

/** What is offered besides the indicators: each list with what it is for. */
export function ListsPart({
  framework,
  companion,
  id,
}: {
  framework: Framework;
  companion: Companion;
  id: string | undefined;
}) {
  const { t } = useTranslate();
  // Places and units are shown with the lists that use them.
  const shownWith: Readonly<Record<string, string>> = { places: 'obstacles', units: 'figures' };
  useTarget(id === undefined ? undefined : (shownWith[id] ?? id));
  const names = [...LISTS, 'gcm'] as const;
  return (
    <>
      <nav className="reading-contents" aria-label={t('framework.part.lists')}>
        <ol>
          {names.map((list) => (
            <li key={list}>
              <button
                type="button"
                className="text-button"
                onClick={() => document.getElementById(targetId(list))?.scrollIntoView()}
              >
                {t(`lists.name.${list}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {names.map((list) => (
        <section key={list} className="reading-module">
          <h2 id={targetId(list)} tabIndex={-1}>
            {t(`lists.name.${list}`)}
          </h2>
          <p className="dim">{t(`lists.about.${list}`)}</p>
          {list === 'gcm' ? (
            <Objectives framework={framework} />
          ) : (
            <EntryList list={list} companion={companion} framework={framework} />
          )}
        </section>
      ))}
    </>
  );
}
