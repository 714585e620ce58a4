import { checkLanguage } from '#main/core/languages.ts';
import { createOneTime } from '#main/core/one-time.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { frameworksContract } from '#shared/contract/frameworks.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { copyFramework } from './copy-framework.ts';
import type { FrameworkFiles } from './framework-files.ts';
import { frameworkSummary } from './framework-summary.ts';
import { importFramework, removeFramework } from './import-framework.ts';
import { type FrameworkName, nameOf } from './known-framework.ts';
import { moveAssessment, moveOf, saidOf } from './move-assessment.ts';
import { openFramework } from './open-framework.ts';
import { previewFramework } from './preview-framework.ts';
import { setAsideOf } from './set-aside.ts';
import { zipOfFiles } from './zip-of-files.ts';

export function frameworkHandlers(rooms: Rooms): RoomHandlers<typeof frameworksContract> {
  const { frameworks, ports, incoming } = rooms;
  const previewed = createOneTime<FrameworkFiles>();
  const pinOf = ({ key, version }: { key?: string | undefined; version?: number | undefined }) => {
    const newest = frameworks.newest();
    return { key: key ?? newest.key, version: version ?? newest.version };
  };
  /** A framework may have words in a language that the program itself does not speak. */
  const checkSpoken = (name: FrameworkName, language: string) => {
    if (!frameworks.find(name)?.load().languages.includes(language)) checkLanguage(ports.languages, language);
  };
  const copyOf = ({ ownKey, ...name }: InputOf<'frameworks.copy'>) => {
    const original = frameworks.find(name);
    if (!original) throw new AppError('unknown-framework', { framework: nameOf(name) });
    return copyFramework(original, ownKey, frameworks.known());
  };
  return {
    'frameworks.list': ({ language }) => frameworks.known().map((known) => frameworkSummary(rooms, known, language)),
    'frameworks.show': ({ language, ...asked }) => {
      const name = pinOf(asked);
      checkSpoken(name, language);
      return frameworks.show(name, language);
    },
    'frameworks.companion': ({ language, ...asked }) => {
      const name = pinOf(asked);
      checkSpoken(name, language);
      return frameworks.companion(name, language);
    },
    'frameworks.preview': ({ token }) => {
      const file = incoming.take(token);
      try {
        const files = openFramework(file);
        const preview = previewFramework(files, frameworks.known());
        return { ...preview, token: preview.outcome === null ? null : previewed.offer(files) };
      } finally {
        file.discard();
      }
    },
    'frameworks.import': ({ token }) => {
      const files = previewed.take(token);
      if (!files) throw new AppError('file-gone');
      return importFramework(rooms, files);
    },
    'frameworks.copy': (input) =>
      [...copyOf(input)].map(([name, bytes]) => ({ name, text: new TextDecoder().decode(bytes) })),
    'frameworks.saveCopy': (input) =>
      ports.saveFile({ fileName: `${input.ownKey}.zip`, bytes: zipOfFiles(copyOf(input), input.ownKey) }),
    'frameworks.planMove': ({ assessmentId, framework }) => saidOf(moveOf(rooms, assessmentId, framework)),
    'frameworks.move': ({ assessmentId, framework }) => saidOf(moveAssessment(rooms, assessmentId, framework)),
    'frameworks.setAside': ({ assessmentId, language }) => setAsideOf(rooms, assessmentId, language),
    'frameworks.remove': (name) => {
      removeFramework(rooms, name);
      return {};
    },
  };
}
