import { useState } from 'react';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { ChooseFile, Refusal } from '../../components/choose-file.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Whose reports are made here: name and logo on the cover of the annex and on the brief. */
export function OrganisationSection({ canWrite }: { canWrite: boolean }) {
  const { t } = useTranslate();
  const { data } = useOperation('organisation.get', {});
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? data?.name ?? '';
  const saving = useCommand('organisation.saveName');
  const setLogo = useCommand('organisation.setLogo');
  const removing = useCommand('organisation.removeLogo');
  if (!data) return null;
  return (
    <section className="settings-part" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{t('settings.organisation.title')}</h2>
      <p className="dim">{t('settings.organisation.lead')}</p>
      {canWrite ? (
        <>
          <TextInput
            label={t('settings.organisation.name')}
            value={name}
            onChange={setTyped}
            onBlur={() => {
              if (typed !== null && typed !== data.name)
                saving.mutate({ name }, { onSuccess: () => setTyped((now) => (now === name ? null : now)) });
            }}
            isArea
          />
          <Refusal error={saving.error} />
        </>
      ) : (
        <p>{data.name}</p>
      )}
      {data.logo ? (
        <p className="organisation-logo">
          <img
            src={`data:image/png;base64,${data.logo.png}`}
            alt={t('settings.organisation.logoOf', { name: data.name })}
            width={data.logo.width}
            height={data.logo.height}
          />
        </p>
      ) : null}
      {canWrite ? (
        <>
          <ChooseFile
            kind="logo"
            label={t(data.logo ? 'settings.organisation.otherLogo' : 'settings.organisation.logo')}
            onFiles={async ([file]) => {
              if (file) await setLogo.mutateAsync({ token: file.token });
            }}
          />
          <p className="help-text">{t('settings.organisation.what')}</p>
          {data.logo ? (
            <div>
              <button
                type="button"
                className="button"
                disabled={removing.isPending}
                onClick={() => removing.mutate({})}
              >
                {t('settings.organisation.removeLogo')}
              </button>
            </div>
          ) : null}
          <Refusal error={removing.error} />
        </>
      ) : null}
    </section>
  );
}
