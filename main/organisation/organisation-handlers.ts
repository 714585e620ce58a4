import { readFileSync } from 'node:fs';
import type { Rooms } from '#main/core/rooms.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { organisationContract } from '#shared/contract/organisation.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { drawnAnew } from './draw-logo.tsx';

export function organisationHandlers({
  stores,
  incoming,
  isReadOnly,
}: Rooms): RoomHandlers<typeof organisationContract> {
  const checkWritable = () => {
    if (isReadOnly) throw new AppError('library-read-only');
  };
  return {
    'organisation.get': () => stores.organisation.get(),
    'organisation.saveName': ({ name }) => {
      checkWritable();
      return stores.organisation.save({ name });
    },
    'organisation.setLogo': ({ token }) => {
      checkWritable();
      const file = incoming.take(token);
      try {
        const { png, width, height } = drawnAnew(new Uint8Array(readFileSync(file.path)), file.fileName);
        return stores.organisation.save({ logo: { png: Buffer.from(png).toString('base64'), width, height } });
      } finally {
        file.discard();
      }
    },
    'organisation.removeLogo': () => {
      checkWritable();
      return stores.organisation.save({ logo: null });
    },
  };
}
