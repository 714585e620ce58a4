import { Link } from 'react-router';
import { formLabel } from '#shared/i18n/sentences.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { UndoButtons, UndoMessage, useUndo } from '../history/undo-buttons.tsx';
import { SearchButton } from '../search/with-search.tsx';
import { BackupAge } from '../settings/backup-age.tsx';
import { AnsweringAs } from './answering-as.tsx';
import { PARTS, usePart } from './parts.ts';
import { SavedSign, SaveFailure } from './saved-sign.tsx';
import type { AssessmentContext } from './use-assessment.ts';
import { ViewMenu } from './view-menu.tsx';

/** Where am I, whom do I answer for, is it saved. */
export function RunningHead(context: AssessmentContext) {
  const { t } = useTranslate();
  const { assessment, framework, isReadOnly } = context;
  const undo = useUndo(context);
  const part = usePart();
  return (
    <header>
      <button type="button" className="skip-link" onClick={() => document.getElementById('work')?.focus()}>
        {t('frame.skip')}
      </button>
      <div className="head">
        <div className="top">
          <Link to="/" className="home-link" aria-label={t('frame.toHome')}>
            <Icon name="mark" className="mark" mirrors />
          </Link>
          <div className="where">
            <span>{assessment.place}</span>
            <span className="round">{assessment.round.label}</span>
          </div>
          <span className="separator" />
          <AnsweringAs {...context} />
          <span className="grow" />
          <UndoButtons {...undo} />
          <SearchButton />
          <ViewMenu />
          <span className="separator" />
          <SavedSign lastChange={assessment.updatedAt} />
          <BackupAge />
        </div>
        <nav className="tabs" aria-label={t('frame.parts')}>
          {PARTS.map(({ path, name }) => (
            <Link
              key={name}
              to={`/a/${assessment.id}${path ? `/${path}` : ''}`}
              aria-current={path === part ? 'page' : undefined}
            >
              {t(`tab.${name}`)}
              {name === 'settle' ? <ToSettle count={assessment.progress.toSettle} /> : null}
            </Link>
          ))}
        </nav>
      </div>
      <SaveFailure />
      <UndoMessage {...undo} />
      {isReadOnly ? (
        <p className="standing" role="status">
          <Icon name="to-settle" className="ochre" />
          {t(readOnlyBecause(assessment))}
        </p>
      ) : null}
      {assessment.form === 'short' ? (
        <p className="standing">{t('frame.shortForm', { form: formLabel('short', framework, t) })}</p>
      ) : null}
    </header>
  );
}

/** Why nothing can be changed here. */
function readOnlyBecause({ status, frameworkState }: AssessmentContext['assessment']): string {
  if (status !== 'in-progress') return `frame.readOnly.${status}`;
  return frameworkState === 'here' ? 'frame.readOnlyLibrary' : 'frame.otherFramework';
}

/** How many answers wait for a meeting; nothing where none does. */
function ToSettle({ count }: { count: number }) {
  const { t } = useTranslate();
  if (count === 0) return null;
  return (
    <span className="count num">
      <Icon name="to-settle" />
      {count}
      <span className="visually-hidden"> {t('tab.toSettle')}</span>
    </span>
  );
}
