import { useState } from 'react';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { linesOf } from './lines-of.ts';
import type { Room } from './use-room.ts';

/** The groups and bodies in the room; a table may come late. */
export function WhoIsHere({ room }: { room: Room }) {
  const { t } = useTranslate();
  const { shown, groups, act, canAct } = room;
  const { workshop } = shown;
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim() !== '' && (await act('workshop.addGroups', { groupIds: [], newGroups: [name] }))) setName('');
  };
  return (
    <details>
      <summary>{t('workshop.here.title', { count: groups.length })}</summary>
      <ul className="small">
        {groups.map((group) => (
          <li key={group.id}>{group.name}</li>
        ))}
      </ul>
      {canAct ? (
        <form
          className="add-group"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextInput label={t('workshop.here.late')} value={name} onChange={setName} />
          <button type="submit" className="button">
            {t('workshop.here.add')}
          </button>
        </form>
      ) : null}
      <SavedTextField
        label={t('workshop.begin.present')}
        help={t('workshop.begin.presentHelp')}
        saved={workshop.present.join('\n')}
        draftKey={`workshop/${workshop.id}/present`}
        isReadOnly={!canAct}
        save={(text) => act('workshop.save', { changes: { present: linesOf(text) } })}
      />
    </details>
  );
}
