import { directionOf } from '#shared/i18n/format.ts';
import type { Preview } from '#shared/reports/preview-block.ts';
import { useTranslate } from '../../../use-translate.ts';
import { PreviewBlocks } from './preview-blocks.tsx';
import './paper.css';

/** The report on white paper, before it is made. */
export function ReportPreview({ preview, isStale }: { preview: Preview; isStale: boolean }) {
  const { t } = useTranslate();
  return (
    <section className="report-preview" aria-labelledby="report-preview-title">
      <h2 id="report-preview-title">{t('reports.preview.title')}</h2>
      <p className="help-text" role="status">
        {t(isStale ? 'reports.preview.stale' : 'reports.preview.what')}
      </p>
      {/* A long paper scrolls by itself, so it takes the keyboard's focus. */}
      <div
        className="preview-paper"
        lang={preview.language}
        dir={directionOf(preview.language)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        role="document"
      >
        <PreviewBlocks blocks={preview.blocks} />
      </div>
    </section>
  );
}
