import type { OutputOf } from '#shared/contract/index.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** The library's folder, and the way to have all of it looked through. */
export function DataSection({
  folder,
  canMove,
  movesTo,
}: Pick<OutputOf<'library.status'>, 'folder' | 'canMove' | 'movesTo'>) {
  const { t } = useTranslate();
  const verifying = useCommand('library.verify');
  const rebuilding = useCommand('search.rebuild');
  return (
    <section className="settings-part">
      <h2>{t('settings.data.title')}</h2>
      <p className="dim">{t('settings.data.lead')}</p>
      <p>
        <span className="field-label">{t('settings.data.folder')}</span>
        <bdi className="path">{folder}</bdi>
      </p>
      {canMove ? <Move movesTo={movesTo} /> : <p className="help-text">{t('settings.data.move')}</p>}
      <div>
        <button type="button" className="button" disabled={verifying.isPending} onClick={() => verifying.mutate({})}>
          {t(verifying.isPending ? 'settings.data.verifying' : 'settings.data.verify')}
        </button>{' '}
        <button type="button" className="button" disabled={rebuilding.isPending} onClick={() => rebuilding.mutate({})}>
          {t(rebuilding.isPending ? 'settings.data.rebuilding' : 'settings.data.rebuild')}
        </button>
      </div>
      <Refusal error={verifying.error ?? rebuilding.error} />
      {rebuilding.data ? <p role="status">{t('settings.data.rebuilt', { count: rebuilding.data.entries })}</p> : null}
      {verifying.data ? <Verdict checks={verifying.data} /> : null}
    </section>
  );
}

/** The library moves at the next start, when nothing is open; until then it can be left where it is. */
function Move({ movesTo }: { movesTo: string | null }) {
  const { t } = useTranslate();
  const move = useCommand('library.move');
  return (
    <>
      {movesTo === null ? null : <p role="status">{t('settings.data.movesTo', { folder: movesTo })}</p>}
      <div>
        <button type="button" className="button" onClick={() => move.mutate({ stays: movesTo !== null })}>
          {t(movesTo === null ? 'settings.data.chooseMove' : 'settings.data.stays')}
        </button>
      </div>
      <Refusal error={move.error} />
    </>
  );
}

function Verdict({ checks }: { checks: OutputOf<'library.verify'> }) {
  const { t } = useTranslate();
  const failed = checks.filter(({ passed }) => !passed);
  return (
    <div role="status">
      <p className={failed.length > 0 ? 'error-text' : 'made'}>
        <Icon
          name={failed.length > 0 ? 'red-flag' : 'complete'}
          {...(failed.length > 0 ? {} : { className: 'accent' })}
        />
        {t(failed.length > 0 ? 'settings.data.unsound' : 'settings.data.sound')}
      </p>
      <ul className="faults-found">
        {failed.map(({ name, detail }) => (
          <li key={name}>
            <b>{t(`settings.data.check.${name}`)}</b> <bdi>{detail}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
