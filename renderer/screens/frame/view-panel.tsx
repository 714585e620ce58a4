import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { Settings } from '#shared/contract/library.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][];
const ZOOMS = ['90', '100', '110', '125', '150', '175', '200'] as const;

/** Language, text size, colours and single keys; remembered with the library. */
export function ViewPanel({ trigger, onClose }: { trigger: RefObject<HTMLButtonElement | null>; onClose: () => void }) {
  const { t } = useTranslate();
  const { data } = useOperation('library.settings', {});
  const languages = useOperation('library.languages', {}).data ?? [];
  const save = useCommand('library.saveSettings');
  if (!data) return null;
  return (
    <Popover className="popover" triggerRef={trigger} isOpen onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog className="explain">
        <Heading slot="title" level={2}>
          {t('frame.view')}
        </Heading>
        {languages.length > 1 ? (
          <ChoiceField
            label={t('frame.language')}
            value={data.language}
            options={languages}
            onChange={(language) => save.mutate({ language })}
          />
        ) : null}
        <ChoiceField
          label={t('frame.theme')}
          value={data.theme}
          options={THEMES.map((id) => ({ id, name: t(`frame.themes.${id}`) }))}
          onChange={(theme) => save.mutate({ theme })}
        />
        <ChoiceField
          label={t('frame.textSize')}
          value={String(data.zoom)}
          options={ZOOMS.map((id) => ({ id: id as string, name: t('figure.percent', { value: id }) }))}
          onChange={(zoom) => save.mutate({ zoom: Number(zoom) })}
        />
        <CheckField
          label={t('frame.singleKeys')}
          isSelected={data.singleKeys}
          onChange={(singleKeys) => save.mutate({ singleKeys })}
        />
      </Dialog>
    </Popover>
  );
}
