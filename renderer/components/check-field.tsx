import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** Yes or no, with a word. */
export function CheckField({
  label,
  isSelected,
  onChange,
}: {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}) {
  return (
    <Checkbox className="check" isSelected={isSelected} onChange={onChange}>
      <span className="box">
        <Icon name="check" />
      </span>
      {label}
    </Checkbox>
  );
}
