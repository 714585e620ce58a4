import { useState } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Finds an indicator by its code or its words and goes there. */
export function GoTo({
  isOpen,
  onClose,
  indicators,
  toConfirm,
  goTo,
}: {
  isOpen: boolean;
  onClose: () => void;
  indicators: readonly Indicator[];
  /** Those of this body's answers that were carried over and wait to be confirmed. */
  toConfirm: readonly IndicatorId[];
  goTo: (id: IndicatorId) => void;
}) {
  const { t } = useTranslate();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOnlyToConfirm, setOnlyToConfirm] = useState(false);
  const listed = isOnlyToConfirm ? indicators.filter(({ id }) => toConfirm.includes(id)) : indicators;
  return (
    <ModalDialog title={t('checklist.goTo')} isOpen={isOpen} onClose={onClose}>
      {toConfirm.length > 0 ? (
        <CheckField
          label={t('checklist.onlyToConfirm', { count: toConfirm.length })}
          isSelected={isOnlyToConfirm}
          onChange={setOnlyToConfirm}
        />
      ) : null}
      <Autocomplete filter={contains}>
        <SearchField className="field search-field" autoFocus>
          <Label className="field-label">{t('checklist.goToLabel')}</Label>
          <Input className="input" />
        </SearchField>
        <Menu
          className="list-box"
          aria-label={t('checklist.goTo')}
          items={listed}
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
