import { Radio, RadioGroup } from 'react-aria-components';
import './answer-buttons.css';

/** One of a few answers, side by side; arrows move within the group. */
export function AnswerButtons<V extends string>({
  label,
  options,
  value,
  isDisabled = false,
  onChange,
  onKey,
}: {
  label: string;
  options: readonly { readonly id: V; readonly name: string }[];
  value: V | null;
  isDisabled?: boolean;
  onChange: (value: V) => void;
  /** A key of the group's own, such as a digit; answers whether it took it. Arrows and Tab are not told. */
  onKey?: (key: string) => boolean;
}) {
  const group = (
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
  if (!onKey) return group;
  return (
    <fieldset
      className="answer-keys"
      // On its way down: the radio buttons let no key come up.
      onKeyDownCapture={(event) => {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        // The screen's own single keys leave alone what was taken here.
        if (onKey(event.key.toLowerCase())) event.preventDefault();
      }}
    >
      {group}
    </fieldset>
  );
}
