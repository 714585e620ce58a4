import { useState } from 'react';
import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from '../frame/save-state.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { ReturnedFile } from './returned-file.tsx';

type Looked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'preview'; readonly preview: QuestionnairePreview }
  | { readonly kind: 'taken'; readonly fileName: string; readonly count: number };

/** Bring a returned file in, look at it, take what is wanted. */
export function QuestionnaireIn() {
  const { t } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const { noteSaved } = useSaveState();
  const { assessment } = useAssessment();
  const [looked, setLooked] = useState<Looked>({ kind: 'nothing' });
  const look = (preview: QuestionnairePreview) => setLooked({ kind: 'preview', preview });
  return (
    <div className="exchange-block">
      <h3>{t('exchange.in')}</h3>
      <ChooseFile
        kind="questionnaire"
        label={t('exchange.choose')}
        onFiles={async ([file]) => {
          if (file) look(await client.call('questionnaires.read', { assessmentId: assessment.id, token: file.token }));
        }}
      />
      {looked.kind === 'preview' ? (
        <ReturnedFile
          key={`${looked.preview.readingId}/${looked.preview.respondentId}`}
          preview={looked.preview}
          onLook={look}
          onClose={() => setLooked({ kind: 'nothing' })}
          onTaken={(count) => {
            setLooked({ kind: 'taken', fileName: looked.preview.fileName, count });
            noteSaved();
            void refresh();
          }}
        />
      ) : null}
      {looked.kind === 'taken' ? (
        <p className="taken" role="status">
          <Icon name="complete" className="accent" />
          {t('exchange.taken', { count: looked.count, file: looked.fileName })}
        </p>
      ) : null}
    </div>
  );
}
