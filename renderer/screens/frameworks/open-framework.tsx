import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedFile } from '#shared/contract/files.ts';
import type { FrameworkPreview, FrameworkSummary } from '#shared/contract/frameworks.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { frameworkName } from './framework-name.ts';
import { PreviewedFramework } from './previewed-framework.tsx';

type Step =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'looked'; readonly fileName: string; readonly preview: FrameworkPreview }
  | { readonly kind: 'kept'; readonly framework: FrameworkSummary }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Chooses a framework's file, shows what it is or what is wrong with it, and brings it in. */
export function OpenFramework() {
  const { t } = useTranslate();
  const client = useClient();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const run = async (work: () => Promise<Step>) => {
    setStep({ kind: 'busy' });
    try {
      setStep(await work());
    } catch (error) {
      setStep({ kind: 'failed', error });
    }
  };
  const look = ([file]: readonly OfferedFile[]) =>
    file &&
    run(async () => ({
      kind: 'looked',
      fileName: file.fileName,
      preview: await client.call('frameworks.preview', { token: file.token }),
    }));
  const keep = (token: string) =>
    run(async () => {
      const framework = await client.call('frameworks.import', { token });
      // Newer words change what has been read already, so everything is asked again.
      await queries.invalidateQueries();
      return { kind: 'kept', framework };
    });
  return (
    <section className="open-framework" aria-labelledby="open-framework">
      <h2 id="open-framework">{t('frameworks.open')}</h2>
      <p className="help-text">{t('frameworks.openHelp')}</p>
      <ChooseFile kind="framework" label={t('frameworks.chooseFile')} onFiles={(files) => void look(files)} />
      {step.kind === 'failed' ? <Failure error={step.error} /> : null}
      {step.kind === 'looked' ? (
        <PreviewedFramework
          fileName={step.fileName}
          preview={step.preview}
          onKeep={(token) => void keep(token)}
          onCancel={() => setStep({ kind: 'idle' })}
        />
      ) : null}
      {step.kind === 'kept' ? (
        <p className="kept" role="status">
          <Icon name="complete" className="accent" />
          {t('frameworks.kept', { name: frameworkName(step.framework), title: step.framework.title })}
        </p>
      ) : null}
    </section>
  );
}
