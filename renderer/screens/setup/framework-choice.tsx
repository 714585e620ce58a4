import { useState } from 'react';
import type { Framework } from '#shared/framework/framework.ts';
import { useClient, useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { frameworkName } from '../frameworks/framework-name.ts';

/** Which framework a new assessment uses. Nothing is asked while there is only one. Until the chosen one is read, `onReading` holds whoever would create with the one before. */
export function FrameworkChoice({
  chosen,
  onChoose,
  onReading,
}: {
  chosen: Framework;
  onChoose: (framework: Framework) => void;
  onReading: (isReading: boolean) => void;
}) {
  const { t, language } = useTranslate();
  const client = useClient();
  const [error, setError] = useState<unknown>(null);
  const [read, setRead] = useState<string | null>(null);
  const { data = [] } = useOperation('frameworks.list', { language });
  const all = data.filter(({ isReadable }) => isReadable);
  if (all.length < 2) return null;
  const choose = async (name: string) => {
    const found = all.find((each) => frameworkName(each) === name);
    if (!found) return;
    setRead(name);
    onReading(true);
    try {
      const { key, version } = found;
      onChoose(await client.call('frameworks.show', { key, version, language }));
      setError(null);
    } catch (failure) {
      setError(failure);
    } finally {
      setRead(null);
      onReading(false);
    }
  };
  return (
    <>
      <ChoiceField
        label={t('setup.framework.choose')}
        value={read ?? frameworkName(chosen)}
        options={all.map((each) => ({
          id: frameworkName(each),
          name: t('setup.framework.option', {
            name: frameworkName(each),
            title: each.title,
            origin: t(`framework.origin.${each.origin}`),
          }),
        }))}
        onChange={(name) => void choose(name)}
      />
      {error ? <Failure error={error} /> : null}
    </>
  );
}
