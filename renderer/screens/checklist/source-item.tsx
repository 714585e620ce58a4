import { citationLine } from '#shared/assessment/citation-line.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import { Progress, Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useBringIn } from '../../components/use-bring-in.ts';
import { useTranslate } from '../../use-translate.ts';
import { AttachedFileLine } from './attached-file-line.tsx';
import type { SourceActions } from './use-sources.ts';

/** One source of an answer, with the document itself where it is attached. */
export function SourceItem({ evidence, actions }: { evidence: Evidence; actions: SourceActions | null }) {
  const { t } = useTranslate();
  const { id, title, file } = evidence;
  const { underWay, error, choose } = useBringIn('attachment', (files) => actions?.attach(files, id));
  return (
    <li data-record={id}>
      <Icon name="document" />
      <bdi>{citationLine(evidence, (page) => t('evidence.page', { page }))}</bdi>
      {actions ? (
        <span className="source-tools">
          {file ? null : (
            <button
              type="button"
              className="tool"
              disabled={underWay !== null}
              onClick={() => void choose(false)}
              aria-label={t('checklist.attachToNamed', { title })}
            >
              {t('checklist.attachTo')}
            </button>
          )}
          <button
            type="button"
            className="tool"
            onClick={() => void actions.uncite(id)}
            aria-label={t('checklist.removeSourceNamed', { title })}
          >
            {t('checklist.removeSource')}
          </button>
        </span>
      ) : null}
      {file ? <AttachedFileLine evidence={evidence} file={file} actions={actions} /> : null}
      {underWay ? (
        <p className="below help-text" role="status">
          <Progress {...underWay} />
        </p>
      ) : null}
      {error ? (
        <div className="below">
          <Refusal error={error} />
        </div>
      ) : null}
    </li>
  );
}
