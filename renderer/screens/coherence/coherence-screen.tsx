import { useState } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './coherence.css';
import './matrix.css';
import { MatrixPage } from './matrix-page.tsx';

/** How policies act on each other: the areas, or named measures; the agreed matrix, or a body's own. */
export function CoherenceScreen() {
  const { t, language } = useTranslate();
  const context = useAssessment();
  const { assessment, framework, respondent } = context;
  const [level, setLevel] = useState<InputOf<'coherence.get'>['level']>(1);
  const [isOwn, setOwn] = useState(false);
  const own = isOwn && level === 1 ? respondent : null;
  const view = own ? { respondentId: own.id } : 'proposed';
  const { data, error, refetch } = useOperation('coherence.get', {
    assessmentId: assessment.id,
    level,
    view,
    language,
  });
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !companion) return <Loading />;
  return (
    <MatrixPage
      // Another matrix begins anew: nothing selected, nothing tried out.
      key={`${level} ${own?.id ?? ''}`}
      context={context}
      companion={companion}
      record={data}
      level={level}
      body={own?.id ?? null}
    >
      <AnswerButtons
        label={t('coherence.level')}
        options={[
          { id: '1', name: t('coherence.level1') },
          { id: '2', name: t('coherence.level2') },
        ]}
        value={String(level)}
        onChange={(chosen) => setLevel(chosen === '2' ? 2 : 1)}
      />
      {respondent && level === 1 ? (
        <AnswerButtons
          label={t('coherence.whose')}
          options={[
            { id: 'agreed', name: t('coherence.agreedView') },
            { id: 'own', name: t('coherence.ownView') },
          ]}
          value={isOwn ? 'own' : 'agreed'}
          onChange={(chosen) => setOwn(chosen === 'own')}
        />
      ) : null}
    </MatrixPage>
  );
}
