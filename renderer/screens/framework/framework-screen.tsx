import { useParams, useSearchParams } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { FRAMEWORK_PARTS, useNamedFramework } from './framework-place.ts';
import { FrameworkSearch } from './framework-search.tsx';
import { GlossaryProvider } from './glossary-context.tsx';
import { GlossaryPart } from './glossary-part.tsx';
import { IndicatorsPart } from './indicators-part.tsx';
import { ListsPart } from './lists-part.tsx';
import { NotePart } from './note-part.tsx';
import { ReadingPage } from './reading-page.tsx';
import { SourcesPart } from './sources-part.tsx';

const PARTS = {
  indicators: IndicatorsPart,
  lists: ListsPart,
  note: NotePart,
  sources: SourcesPart,
  glossary: GlossaryPart,
} as const;

/** The whole framework to browse, search and print, before any assessment exists. */
export function FrameworkScreen() {
  const { t, language } = useTranslate();
  const pin = useNamedFramework();
  const { data: framework, error } = useOperation('frameworks.show', { ...pin, language });
  const { data: companion, error: companionError } = useOperation('frameworks.companion', { ...pin, language });
  const { part: wanted, id } = useParams();
  const [parameters, setParameters] = useSearchParams();
  if (error ?? companionError) return <Failure error={error ?? companionError} />;
  if (!framework || !companion) return <Loading />;
  const part = FRAMEWORK_PARTS.find((each) => each === wanted) ?? 'indicators';
  const Part = PARTS[part];
  const search = parameters.get('q') ?? '';
  const setSearch = (text: string) => {
    const next = new URLSearchParams(parameters);
    if (text === '') next.delete('q');
    else next.set('q', text);
    setParameters(next, { replace: true });
  };
  return (
    <GlossaryProvider framework={framework}>
      <ReadingPage title={t('framework.title')} framework={framework}>
        <h1>{part === 'indicators' ? framework.title : t(`framework.part.${part}`)}</h1>
        <p className="dim">
          {t('report.frameworkLine', {
            framework: `${framework.key}-${framework.version}`,
            revision: framework.revision,
            hash: framework.hash.slice(0, 12),
          })}
        </p>
        <FrameworkSearch framework={framework} companion={companion} search={search} onSearch={setSearch} />
        {search.trim() === '' ? <Part key={id ?? ''} framework={framework} companion={companion} id={id} /> : null}
      </ReadingPage>
    </GlossaryProvider>
  );
}
