import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { MatrixCell } from './matrix-types.ts';

/** What each body said of a cell. */
export function Voices({
  cell,
  respondents,
}: Pick<AssessmentContext, 'respondents'> & { cell: Pick<MatrixCell, 'voices'> }) {
  const { t, language } = useTranslate();
  if (cell.voices.length === 0) return null;
  return (
    <>
      <h3>{t('coherence.voices')}</h3>
      <ul className="voices">
        {cell.voices.map((voice) => (
          <li key={voice.respondentId}>
            <b className="num">{formatSignedWhole(language, voice.score)}</b>{' '}
            {respondents.find(({ id }) => id === voice.respondentId)?.name ?? t('history.goneBody')}
            {voice.reason ? <span className="small dim">{voice.reason}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
