import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Framework, Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { frameworkPlace } from './framework-place.ts';
import { Glossed } from './glossed.tsx';

/** Why an indicator is asked, how to answer it, what to do next, and where it comes from. */
export function IndicatorHelp({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const { t } = useTranslate();
  const module = framework.modules.find(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
  return (
    <>
      <Part title={t('about.why')}>
        <p>
          <Glossed text={indicator.why} />
        </p>
        <p>{t('about.direction', { direction: t(`direction.${indicator.direction}`) })}</p>
      </Part>
      <TextPart name="twoOrThree" text={indicator.twoOrThree} />
      <Part title={t('about.evidence')}>
        <ul>
          {indicator.evidence.map((item) => (
            <li key={item}>
              <Glossed text={item} />
            </li>
          ))}
        </ul>
      </Part>
      <TextPart name="found" text={indicator.found} />
      <TextPart name="firstStep" text={indicator.firstStep} />
      <TextPart name="nextStep" text={indicator.nextStep} />
      <CautionPart indicator={indicator} framework={framework} />
      <Part title={t('about.lead')}>
        <p>{module?.lead.map((role) => framework.roles[role] ?? role).join(', ')}</p>
      </Part>
      <Part title={t('about.tags')}>
        <ul>
          {indicator.sdg.map((id) => (
            <li key={id}>{t('about.sdg', { id, title: framework.sdg[id] ?? '' })}</li>
          ))}
          {indicator.gcm.map((id) => (
            <li key={id}>{t('about.gcm', { id, title: framework.gcm[id] ?? '' })}</li>
          ))}
        </ul>
      </Part>
      <OriginPart indicator={indicator} framework={framework} />
    </>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3>{title}</h3>
    {children}
  </>
);

function TextPart({ name, text }: { name: 'twoOrThree' | 'found' | 'firstStep' | 'nextStep'; text: string }) {
  const { t } = useTranslate();
  return (
    <Part title={t(`about.${name}`)}>
      <p>
        <Glossed text={text} />
      </p>
    </Part>
  );
}

/** The example or caution with the sources that it rests on; sources of an indicator without one stand alone. */
function CautionPart({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const { t } = useTranslate();
  const sources = framework.sources.filter(({ id }) => indicator.sources.includes(id));
  if (!indicator.caution && sources.length === 0) return null;
  return (
    <Part title={t(indicator.caution ? 'about.caution' : 'about.sources')}>
      {indicator.caution ? (
        <p>
          <Glossed text={indicator.caution.text} />
        </p>
      ) : null}
      <ul className="small">
        {sources.map(({ id, title, publisher, year }) => (
          <li key={id}>
            <Link to={frameworkPlace(framework, 'sources', id)}>
              {[title, publisher, year].filter(Boolean).join(', ')}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function OriginPart({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const { t } = useTranslate();
  const elements = framework.elements.filter(({ id }) => indicator.note.includes(id));
  if (elements.length === 0) return null;
  return (
    <Part title={t('about.origin')}>
      <ul>
        {elements.map(({ id, title, text, lines }) => (
          <li key={id}>
            <Link to={frameworkPlace(framework, 'note', id)}>
              <b>{title}</b>
            </Link>{' '}
            <Glossed text={text} /> <span className="small">{t('about.lines', { id, lines })}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
