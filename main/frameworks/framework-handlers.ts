import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { frameworksContract } from '#shared/contract/frameworks.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';

export const frameworkHandlers = ({ frameworks, ports }: Rooms): RoomHandlers<typeof frameworksContract> => ({
  'frameworks.list': () => frameworks.list().map((pin) => ({ ...pin, title: frameworks.show(pin, 'en').title })),
  'frameworks.show': ({ key, version, language }) => {
    checkLanguage(ports.languages, language);
    const newest = frameworks.newest();
    return frameworks.show({ key: key ?? newest.key, version: version ?? newest.version }, language);
  },
});
