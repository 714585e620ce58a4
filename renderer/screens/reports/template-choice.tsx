import type { InputOf } from '#shared/contract/index.ts';
import { useClient, useOperation } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { ShippedTemplates } from './shipped-templates.tsx';
import { TemplateLook } from './template-look.tsx';

type Order = InputOf<'reports.preview'>;

export interface ChosenTemplate {
  readonly templateId: string;
  readonly fileName: string;
}

/** The Word file that a report is made in: chosen, looked at, taken away. */
export function TemplateChoice({
  order,
  template,
  onChange,
}: {
  order: Order;
  template: ChosenTemplate | null;
  onChange: (template: ChosenTemplate | null) => void;
}) {
  const { t } = useTranslate();
  const client = useClient();
  const use = async (from: InputOf<'reports.useTemplate'>['from']) =>
    onChange(await client.call('reports.useTemplate', { ...order, from }));
  return (
    <section className="template-choice" aria-labelledby="template-title">
      <h2 id="template-title">{t('reports.template.title')}</h2>
      {template === null ? (
        <p className="dim">{t('reports.template.what')}</p>
      ) : (
        <>
          <div className="made">
            <Icon name="document" className="accent" />
            <span>
              <b translate="no">{template.fileName}</b>
            </span>
            <button type="button" className="button" onClick={() => onChange(null)}>
              {t('reports.template.remove')}
            </button>
          </div>
          <LookAtTemplate order={order} template={template} />
        </>
      )}
      <ChooseFile
        kind="template"
        label={t(template === null ? 'reports.template.choose' : 'reports.template.chooseOther')}
        onFiles={([file]) => (file ? use({ kind: 'file', token: file.token }) : undefined)}
      />
      {template === null ? <ShippedTemplates onUse={(name) => use({ kind: 'shipped', name })} /> : null}
    </section>
  );
}

/** Looked at again for every other report: another one fills other placeholders. */
function LookAtTemplate({ order, template }: { order: Order; template: ChosenTemplate }) {
  const { t } = useTranslate();
  const { data, error } = useOperation('reports.useTemplate', {
    ...order,
    from: { kind: 'held', templateId: template.templateId },
  });
  if (error) return <Failure error={error} />;
  if (!data) return <p role="status">{t('reports.template.looking')}</p>;
  return <TemplateLook look={data} />;
}
