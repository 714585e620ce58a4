import type { Rooms } from '#main/core/rooms.ts';
import type { frameworksContract } from '#shared/contract/frameworks.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';

export const frameworkHandlers = ({ frameworks }: Rooms): RoomHandlers<typeof frameworksContract> => ({
  'frameworks.list': () => frameworks.list().map((pin) => ({ ...pin, title: frameworks.show(pin, 'en').title })),
  'frameworks.show': ({ key, version, language }) => {
    const newest = frameworks.newest();
    return frameworks.show({ key: key ?? newest.key, version: version ?? newest.version }, language);
  },
});
