import type { Rooms } from '#main/core/rooms.ts';
import { readSample } from '#main/library/samples.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { readKit } from './read-kit.ts';
import { bodyOf, copyIdOf, makeCopy, makeEmptyCountry } from './training-copies.ts';
import { trainingFile } from './training-file.ts';

export function trainingHandlers(rooms: Rooms): RoomHandlers<typeof trainingContract> {
  const { stores, ports, emit } = rooms;
  const kit = () => readKit(ports.resourcesFolder);
  const made = <T>(assessmentId: T) => {
    emit({ kind: 'library-changed' });
    return { assessmentId };
  };
  return {
    'training.kit': () => {
      const own = kit();
      const { bodies } = readSample(ports.resourcesFolder);
      return {
        exercises: own.exercises.map((each) => {
          const copyId = copyIdOf(each);
          return { ...each, copyId, isHere: stores.assessments.get(copyId) !== undefined };
        }),
        files: own.files.map((file) => ({
          respondentId: bodyOf(own, file),
          name: bodies[file.body]?.name ?? file.body,
        })),
      };
    },
    'training.makeCopy': ({ exercise, language }) => made(makeCopy(rooms, kit(), exercise, language)),
    'training.makeEmptyCountry': ({ language }) => made(makeEmptyCountry(rooms, kit(), language)),
    'training.makeFile': ({ respondentId }) => ports.saveFile(trainingFile(rooms, kit(), respondentId)),
  };
}
