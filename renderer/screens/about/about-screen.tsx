import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import './about.css';

/** What this program is, its version, and the licences of all its parts. */
export function AboutScreen() {
  const { t } = useTranslate();
  const status = useOperation('library.status', {});
  const licences = useOperation('library.licences', {});
  const error = status.error ?? licences.error;
  if (error) return <Failure error={error} />;
  if (!status.data || !licences.data) return <Loading />;
  return (
    <div className="page about-page">
      <PlainHead title={t('aboutProgram.title')} />
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner about-program">
          <h1>Mainstay</h1>
          <p className="num">{t('aboutProgram.version', { version: status.data.version })}</p>
          <p className="voice">{t('aboutProgram.what')}</p>
          <p>{t('aboutProgram.promise')}</p>
          <h2>{t('aboutProgram.licences')}</h2>
          <p className="dim">{t('aboutProgram.licencesLead')}</p>
          {licences.data.texts.map((text, index) => (
            <details key={text}>
              <summary>
                {licences.data.parts
                  .filter((part) => part.text === index)
                  .map(({ name, version, licence }) => [name, version, `(${licence || '–'})`].filter(Boolean).join(' '))
                  .join(', ')}
              </summary>
              <pre dir="ltr">{text}</pre>
            </details>
          ))}
        </div>
      </main>
    </div>
  );
}
