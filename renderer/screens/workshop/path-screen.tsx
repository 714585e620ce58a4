import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { minutesOf, type Station } from '#shared/workshop/path.ts';
import { useClient, useOperation, useRefresh } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { sentenceOf } from '../../sentence-of.ts';
import { useTranslate } from '../../use-translate.ts';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { AddStation } from './add-station.tsx';
import type { Paths } from './begin-workshop.tsx';
import { durationWords } from './duration-words.ts';
import { StationRow } from './station-row.tsx';
import { useDraft } from './use-draft.ts';
import './workshop.css';

/** Making a path of one's own: from nothing, from one that came with the program, or changing it. */
export function PathScreen() {
  const { assessment } = useAssessment();
  const { pathId } = useParams();
  const { data: paths } = useOperation('workshop.paths', { assessmentId: assessment.id });
  return paths ? <PathEditor key={pathId ?? ''} from={paths.find(({ id }) => id === pathId)} /> : <Loading />;
}

function PathEditor({ from }: { from: Paths[number] | undefined }) {
  const { t } = useTranslate();
  const context = useAssessment();
  const { assessment } = context;
  const client = useClient();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { draft, change, forget } = useDraft(`workshop/path/${from?.id ?? 'new'}`, () => ({
    name: from?.isOwn ? from.name : '',
    stations: [...(from?.stations ?? [])],
  }));
  const [failure, setFailure] = useState('');
  const { name, stations } = draft;
  const replace = (at: number, ...by: readonly Station[]) => change({ stations: stations.toSpliced(at, 1, ...by) });
  const move = (at: number, to: number) => {
    const station = stations[at];
    if (station) change({ stations: stations.toSpliced(at, 1).toSpliced(to, 0, station) });
  };
  const save = async () => {
    try {
      const id = from?.isOwn ? from.id : null;
      await client.call('workshop.savePath', { assessmentId: assessment.id, path: { id, name, stations } });
      forget();
      await refresh();
      void navigate(`/a/${assessment.id}/workshop`);
    } catch (error) {
      setFailure(sentenceOf(error, t));
    }
  };
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner workshop-page">
          <h1>{t('workshop.path.make')}</h1>
          <p>{t('workshop.path.makeLead')}</p>
          {failure === '' ? null : (
            <p className="error-text" role="alert">
              <Icon name="red-flag" />
              {failure}
            </p>
          )}
          <TextInput label={t('workshop.path.name')} value={name} onChange={(text) => change({ name: text })} />
          <ol className="stations">
            {stations.map((station, at) => (
              <StationRow
                // Stations have no names of their own, and one may stand twice.
                // biome-ignore lint/suspicious/noArrayIndexKey: a row holds nothing but what it is given
                key={at}
                context={context}
                station={station}
                onMinutes={(minutes) => replace(at, { ...station, minutes })}
                onUp={at > 0 ? () => move(at, at - 1) : undefined}
                onDown={at < stations.length - 1 ? () => move(at, at + 1) : undefined}
                onRemove={() => replace(at)}
              />
            ))}
          </ol>
          <p className="num" role="status">
            {stations.length === 0
              ? t('workshop.path.nothingYet')
              : t('workshop.path.altogether', { time: durationWords(minutesOf({ stations }), t) })}
          </p>
          <AddStation context={context} onAdd={(station) => change({ stations: [...stations, station] })} />
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <button type="button" className="button primary" onClick={() => void save()}>
          {t('workshop.path.save')}
        </button>
      </RunningFoot>
    </>
  );
}
