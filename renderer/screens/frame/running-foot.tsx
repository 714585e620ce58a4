import { Children, type ReactNode } from 'react';
import { ModuleStrip } from '../../components/module-strip.tsx';
import { useTranslate } from '../../use-translate.ts';
import { NextPart } from './next-part.tsx';
import { PARTS, usePart } from './parts.ts';
import type { AssessmentContext } from './use-assessment.ts';

/** What is left, and what is next: always at the same place. */
export function RunningFoot({
  assessment,
  current,
  left,
  children,
}: Pick<AssessmentContext, 'assessment'> & { current?: string; left?: ReactNode; children: ReactNode }) {
  const { t } = useTranslate();
  const part = usePart();
  const next = PARTS[PARTS.findIndex(({ path }) => path === part) + 1];
  const { answered, indicators, modules, toConfirm } = assessment.progress;
  return (
    <footer className="foot">
      <div className="left num">
        {left ?? (
          <>
            <b>{t('frame.answeredOf', { answered, of: indicators })}</b>
            {toConfirm > 0 ? <div className="small">{t('progress.toConfirm', { count: toConfirm })}</div> : null}
          </>
        )}
      </div>
      <ModuleStrip modules={modules} {...(current === undefined ? {} : { current })} />
      <span className="grow" />
      {Children.toArray(children).length > 0 || !next ? (
        children
      ) : (
        <NextPart to={`/a/${assessment.id}/${next.path}`} name={t(`tab.${next.name}`)} />
      )}
    </footer>
  );
}
