import { citationLine } from '#shared/assessment/citation-line.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Consolidated } from './queue-choice.ts';

type Answer = Consolidated['answers'][number];

/** One body: in its own words at the start, its level with the evidence grade in the column of that level. */
export function BodyRow({
  answer,
  name,
  isLead,
  assessmentId,
}: {
  answer: Answer;
  name: string;
  isLead: boolean;
  assessmentId: AssessmentId;
}) {
  const { t } = useTranslate();
  return (
    <tr>
      <th scope="row" className="who">
        <span className="body-name">
          {name} {isLead ? <span className="small dim">{t('settle.leadHere')}</span> : null}
        </span>
        {answer.isCarriedOver ? <span className="small dim">{t('settle.carriedOver')}</span> : null}
        <Said answer={answer} assessmentId={assessmentId} />
      </th>
      {LEVELS.map((level) => (
        <td key={level} className="level-cell">
          {answer.value === level ? (
            <>
              <span className={`pin v${level}`}>{level}</span>
              {answer.grade ? (
                <span className="pin-grade">
                  <span className="visually-hidden">{t('checklist.grade', { grade: '' })}</span>
                  {answer.grade}
                </span>
              ) : null}
            </>
          ) : null}
        </td>
      ))}
    </tr>
  );
}

/** What the body says for itself, and on which documents. */
function Said({ answer, assessmentId }: { answer: Answer; assessmentId: AssessmentId }) {
  const { t } = useTranslate();
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId });
  const { value, comment, reason, whomToAsk, evidenceIds } = answer;
  const sources = evidence
    .filter(({ id }) => evidenceIds.includes(id))
    .map((each) => citationLine(each, (page) => t('evidence.page', { page })));
  return (
    <>
      {value === 'DK' ? (
        <span className="small dim">
          <Icon name="dont-know" /> {t('value.DK')}. {whomToAsk ? t('settle.ask', { whom: whomToAsk }) : null}
        </span>
      ) : null}
      {value === 'NA' ? (
        <span className="small dim">
          <Icon name="not-applicable" /> {t('value.NA')}.
        </span>
      ) : null}
      {[reason, comment]
        .filter((words) => words !== '')
        .map((words) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long quotation is cut off and opens when it has the focus
          <p key={words} className="voice quotation" tabIndex={0}>
            {t('settle.quotation', { words })}
          </p>
        ))}
      {sources.length > 0 ? (
        <span className="small dim sources-line" title={sources.join('; ')}>
          <Icon name="document" /> {sources.join('; ')}
        </span>
      ) : null}
    </>
  );
}
