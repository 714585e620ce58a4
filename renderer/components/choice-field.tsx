import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** One of several, in a list that opens. */
export function ChoiceField<V extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  id,
}: {
  label: string;
  value: V;
  options: readonly { readonly id: V; readonly name: string }[];
  onChange: (value: V) => void;
  isLabelHidden?: boolean;
  /** Of the button, for a key that leads to it. */
  id?: string;
}) {
  return (
    <Select
      className="field"
      selectedKey={value}
      onSelectionChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? value)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="button select-button" {...(id === undefined ? {} : { id })}>
        <SelectValue />
        <Icon name="chevron" className="turned" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem className="option" id={option.id}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
