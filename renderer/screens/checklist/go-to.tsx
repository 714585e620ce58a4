import { Autocomplete, Input, Label, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Finds an indicator by its code or its words and goes there. */
export function GoTo({
  isOpen,
  onClose,
  indicators,
  goTo,
}: {
  isOpen: boolean;
  onClose: () => void;
  indicators: readonly Indicator[];
  goTo: (id: IndicatorId) => void;
}) {
  const { t } = useTranslate();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalDialog title={t('checklist.goTo')} isOpen={isOpen} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField className="field search-field" autoFocus>
          <Label className="field-label">{t('checklist.goToLabel')}</Label>
          <Input className="input" />
        </SearchField>
        <Menu
          className="list-box"
          aria-label={t('checklist.goTo')}
          items={indicators}
          onAction={(key) => {
            const found = indicators.find(({ id }) => id === key);
            onClose();
            if (found) goTo(found.id);
          }}
        >
          {(indicator) => (
            <MenuItem
              id={indicator.id}
              className="option"
              textValue={`${indicator.id} ${indicator.statement} ${indicator.question}`}
            >
              <span className="id">{indicator.id}</span> {indicator.statement}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </ModalDialog>
  );
}
