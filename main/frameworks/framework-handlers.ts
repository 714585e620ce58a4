import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { frameworksContract } from '#shared/contract/frameworks.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';

export function frameworkHandlers({ frameworks, ports }: Rooms): RoomHandlers<typeof frameworksContract> {
  const pinOf = ({ key, version }: { key?: string | undefined; version?: number | undefined }) => {
    const newest = frameworks.newest();
    return { key: key ?? newest.key, version: version ?? newest.version };
  };
  return {
    'frameworks.list': () => frameworks.list().map((pin) => ({ ...pin, title: frameworks.show(pin, 'en').title })),
    'frameworks.show': ({ language, ...pin }) => {
      checkLanguage(ports.languages, language);
      return frameworks.show(pinOf(pin), language);
    },
    'frameworks.companion': ({ language, ...pin }) => {
      checkLanguage(ports.languages, language);
      return frameworks.companion(pinOf(pin), language);
    },
  };
}
