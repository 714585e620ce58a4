import { Radio, RadioGroup } from 'react-aria-components';
import './answer-buttons.css';

/** One of a few answers, side by side; arrows move within the group. */
export function AnswerButtons<V extends string>({
  label,
  options,
  value,
  isDisabled = false,
  onChange,
}: {
  label: string;
  options: readonly { readonly id: V; readonly name: string }[];
  value: V | null;
  isDisabled?: boolean;
  onChange: (value: V) => void;
}) {
  return (
    <RadioGroup
      className="answer-buttons"
      aria-label={label}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      {options.map(({ id, name }) => (
        <Radio key={id} value={id} className="answer-button">
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
