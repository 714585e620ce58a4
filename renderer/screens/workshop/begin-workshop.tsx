import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import { isNoteQuestion, minutesOf } from '#shared/workshop/path.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { sentenceOf } from '../../sentence-of.ts';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { durationWords } from './duration-words.ts';
import { linesOf } from './lines-of.ts';
import { useDraft } from './use-draft.ts';

export type Paths = OutputOf<'workshop.paths'>;

/** Tables offered at first. */
const TABLES = [1, 2, 3, 4];

/** A new workshop: what it is called, which path, which groups and bodies are in the room. */
export function BeginWorkshop({ paths }: { paths: Paths }) {
  const { t } = useTranslate();
  const { assessment, respondents } = useAssessment();
  const navigate = useNavigate();
  const client = useClient();
  const refresh = useRefresh();
  const tables = respondents.filter(({ kind }) => kind === 'workshop-group');
  const { draft, change, forget } = useDraft(`workshop/${assessment.id}/begin`, () => ({
    title: '',
    venue: '',
    present: '',
    pathId: paths[0]?.id ?? '',
    groupIds: tables.map(({ id }) => id),
    newGroups: tables.length > 0 ? '' : TABLES.map((number) => t('workshop.begin.table', { number })).join('\n'),
  }));
  const [failure, setFailure] = useState('');
  const begin = async () => {
    const { title, venue, present, pathId, groupIds, newGroups } = draft;
    try {
      const { workshop } = await client.call('workshop.begin', {
        assessmentId: assessment.id,
        pathId,
        fields: { title: title.trim() || t('workshop.begin.untitled'), venue, present: linesOf(present) },
        groupIds,
        newGroups: linesOf(newGroups),
      });
      forget();
      await refresh();
      void navigate(`/a/${assessment.id}/workshop/at/${workshop.id}`);
    } catch (error) {
      setFailure(sentenceOf(error, t));
    }
  };
  return (
    <form
      id="begin-workshop"
      className="begin-workshop"
      aria-labelledby="begin-heading"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2 id="begin-heading">{t('workshop.begin.heading')}</h2>
      {failure === '' ? null : (
        <p className="error-text" role="alert">
          <Icon name="red-flag" />
          {failure}
        </p>
      )}
      <div className="begin-fields">
        <TextInput label={t('workshop.begin.title')} value={draft.title} onChange={(title) => change({ title })} />
        <TextInput label={t('workshop.begin.venue')} value={draft.venue} onChange={(venue) => change({ venue })} />
      </div>
      <fieldset className="path-choice">
        <legend className="field-label">{t('workshop.begin.path')}</legend>
        {paths.map((path) => (
          <label key={path.id}>
            <input
              type="radio"
              name="path"
              checked={path.id === draft.pathId}
              onChange={() => change({ pathId: path.id })}
            />
            <b>{path.name || t(`workshop.path.shipped.${path.id}`)}</b>
            <span className="small dim">{pathWords(path, t)}</span>
          </label>
        ))}
        {paths.length === 0 ? <p>{t('workshop.begin.noPath')}</p> : null}
      </fieldset>
      <div className="begin-fields">
        <TextInput
          isArea
          label={t('workshop.begin.groups')}
          help={t('workshop.begin.groupsHelp')}
          value={draft.newGroups}
          onChange={(newGroups) => change({ newGroups })}
        />
        <TextInput
          isArea
          label={t('workshop.begin.present')}
          help={t('workshop.begin.presentHelp')}
          value={draft.present}
          onChange={(present) => change({ present })}
        />
      </div>
      {respondents.length > 0 ? (
        <fieldset className="begin-bodies">
          <legend className="field-label">{t('workshop.begin.bodies')}</legend>
          {respondents.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              isSelected={draft.groupIds.includes(id)}
              onChange={(isIn) =>
                change({ groupIds: isIn ? [...draft.groupIds, id] : draft.groupIds.filter((each) => each !== id) })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </form>
  );
}

/** "4 indicators, 30 minutes". */
export const pathWords = (path: Paths[number], t: ReturnType<typeof useTranslate>['t']): string => {
  const count = (kind: 'indicator' | 'pair') => path.stops.filter((stop) => stop.kind === kind).length;
  const questions = path.stops.filter((stop) => stop.kind === 'part' && isNoteQuestion(stop.part)).length;
  return [
    durationWords(minutesOf(path), t),
    ...(questions > 0 ? [t('workshop.path.questions', { count: questions })] : []),
    ...(count('indicator') > 0 || questions === 0
      ? [t('workshop.path.indicators', { count: count('indicator') })]
      : []),
    ...(count('pair') > 0 ? [t('workshop.path.pairs', { count: count('pair') })] : []),
  ].join(', ');
};
