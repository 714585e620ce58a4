import { CheckField } from '../../components/check-field.tsx';

/** Some of many, all of them unless something is taken away; null stands for all. */
export function PickList<Id extends string>({
  title,
  all,
  picked,
  onChange,
}: {
  title: string;
  all: readonly { readonly id: Id; readonly name: string }[];
  picked: readonly Id[] | null;
  onChange: (picked: Id[] | null) => void;
}) {
  const isPicked = (id: Id) => picked === null || picked.includes(id);
  const toggle = (id: Id, isOn: boolean) => {
    const next = all.map((each) => each.id).filter((each) => (each === id ? isOn : isPicked(each)));
    onChange(next.length === all.length ? null : next);
  };
  return (
    <details className="pick-list">
      <summary>{title}</summary>
      <ul>
        {all.map(({ id, name }) => (
          <li key={id}>
            <CheckField label={name} isSelected={isPicked(id)} onChange={(isOn) => toggle(id, isOn)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
