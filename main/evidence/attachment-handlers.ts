import type { OutgoingFile } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';
import type { Handlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { takeAttachment } from './attach-file.ts';
import { nameOnDisk } from './attached-name.ts';
import { knownEvidence, newEvidence, saveEvidence, tieToAnswer } from './cite.ts';

type AttachmentOperation = 'evidence.attach' | 'evidence.detach' | 'evidence.openFile' | 'evidence.saveFile';

/** Files attached to citations: in, away, and out again. */
export function attachmentHandlers(rooms: Rooms): Pick<Handlers, AttachmentOperation> {
  const { stores, guard, act, ports } = rooms;
  const outgoing = (assessmentId: AssessmentId, evidenceId: EvidenceId): OutgoingFile => {
    guard.assessment(assessmentId);
    const { file } = knownEvidence(rooms, assessmentId, evidenceId);
    const bytes = file && stores.attachments.bytesOf(file.hash);
    if (!bytes) throw new AppError('file-not-attached');
    return { fileName: nameOnDisk(file), bytes };
  };
  return {
    'evidence.attach': ({ token, evidenceId, ...ofAnswer }) => {
      const { assessmentId, respondentId, indicatorId } = ofAnswer;
      guard.answerable(assessmentId, respondentId, indicatorId);
      const before = evidenceId ? knownEvidence(rooms, assessmentId, evidenceId) : null;
      const { file, bytes } = takeAttachment(rooms, assessmentId, token);
      const cited = before ?? newEvidence(rooms, assessmentId, { ...BLANK, title: titleOf(file.name) });
      return act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
        stores.attachments.put(file.hash, bytes);
        const evidence = saveEvidence(rooms, { before, after: { ...cited, file } }, record);
        return { evidence, answer: tieToAnswer(rooms, ofAnswer, evidence, { record, at }) };
      });
    },
    'evidence.detach': ({ assessmentId, evidenceId }) => {
      guard.open(assessmentId);
      const before = knownEvidence(rooms, assessmentId, evidenceId);
      const { file, ...after } = before;
      if (!file) throw new AppError('file-not-attached');
      return act({ assessmentId }, (record) => saveEvidence(rooms, { before, after }, record));
    },
    'evidence.openFile': ({ assessmentId, evidenceId }) =>
      (ports.openFile ?? ports.saveFile)(outgoing(assessmentId, evidenceId)),
    'evidence.saveFile': ({ assessmentId, evidenceId }) => ports.saveFile(outgoing(assessmentId, evidenceId)),
  };
}

const BLANK = { body: '', year: null, page: '', link: '' };

/** Until somebody writes a better title, a document is called as its file. */
const titleOf = (fileName: string): string => fileName.replace(/\.[^.]+$/, '').trim() || fileName;
