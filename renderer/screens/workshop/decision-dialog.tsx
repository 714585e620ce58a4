import { useState } from 'react';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { Voice } from '#shared/workshop/board.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { type MatrixCell, nodeName } from '../coherence/matrix-types.ts';
import { ParkForm } from './park-form.tsx';
import { SettleLevel } from './settle-level.tsx';
import { SettlePair } from './settle-pair.tsx';
import { type Shown, standing, type WorkshopActs } from './use-workshop.ts';
import type { Consolidated, Group, Matrix } from './voices.ts';

export type DecisionKind = 'settle' | 'park';

/** Recording how a stop ends: settled, or on the parking list. The same on the wall and at the facilitator's. */
export function DecisionDialog({
  shown,
  stop,
  groups,
  voices,
  consolidated,
  matrix,
  act,
  kind: asked,
  onClose,
}: {
  shown: Shown;
  stop: Stop;
  groups: readonly Group[];
  voices: readonly Voice<AnswerValue>[];
  consolidated: Consolidated | undefined;
  matrix: Matrix | undefined;
  act: WorkshopActs['act'];
  kind: DecisionKind;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [kind, setKind] = useState(asked);
  const { decision } = standing(shown);
  const { id, present } = shown.workshop;
  const room = (present.length > 0 ? present : groups.map(({ name }) => name)).join('; ');
  const common = { stop: stop.name, decision, act, onDone: onClose };
  const key = (part: string) => `workshop/${id}/${stop.name}/${part}`;
  const cellAt = (from: string, to: string) =>
    draftCell(matrix?.cells.find((each) => each.from === from && each.to === to));
  return (
    <ModalDialog title={titleOf(stop, matrix, t)} isOpen onClose={onClose}>
      <AnswerButtons
        label={t('workshop.decide.how')}
        options={[
          { id: 'settle', name: t('workshop.decide.settle') },
          { id: 'park', name: t('workshop.decide.park') },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'park' ? <ParkForm {...common} draftKey={key('park')} /> : null}
      {kind === 'settle' && stop.kind === 'indicator' && consolidated ? (
        <SettleLevel {...common} consolidated={consolidated} voices={voices} room={room} draftKey={key('settle')} />
      ) : null}
      {kind === 'settle' && stop.kind === 'pair' && matrix ? (
        <SettlePair
          {...common}
          names={{ first: nodeName(matrix, stop.first), second: nodeName(matrix, stop.second) }}
          proposed={{ forward: cellAt(stop.first, stop.second), back: cellAt(stop.second, stop.first) }}
          room={room}
          draftKey={key('settle')}
        />
      ) : null}
    </ModalDialog>
  );
}

const draftCell = (cell: MatrixCell | undefined) => ({ score: cell?.score ?? null, reason: cell?.reason ?? '' });

function titleOf(stop: Stop, matrix: Matrix | undefined, t: ReturnType<typeof useTranslate>['t']): string {
  if (stop.kind === 'pair' && matrix)
    return t('workshop.decide.titlePair', {
      first: nodeName(matrix, stop.first),
      second: nodeName(matrix, stop.second),
    });
  return t('workshop.decide.title', { id: stop.name });
}
