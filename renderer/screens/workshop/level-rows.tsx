import { useState } from 'react';
import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { gradedLabel } from '#shared/i18n/sentences.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { nextField } from './next-field.ts';
import type { Room } from './use-room.ts';
import type { Group } from './voices.ts';

const VALUES: readonly AnswerValue[] = [...LEVELS, 'DK', 'NA'];
const GRADES = ['A', 'B', 'C'] as const satisfies readonly EvidenceGrade[];
const KEYS: Readonly<Record<string, AnswerValue>> = { d: 'DK', x: 'NA' };

/** What each group says, a row each: a digit chooses, a letter says how well documented, Enter goes to the next group. */
export function LevelRows({ room, indicator }: { room: Room; indicator: Indicator }) {
  const { t } = useTranslate();
  return (
    <ol className="group-rows" aria-label={t('workshop.groups')} onKeyDownCapture={nextField}>
      {room.groups.map((group) => (
        <LevelRow key={`${group.id}/${indicator.id}`} room={room} indicator={indicator} group={group} />
      ))}
    </ol>
  );
}

function LevelRow({ room, indicator, group }: { room: Room; indicator: Indicator; group: Group }) {
  const { t } = useTranslate();
  const { consolidated, save, canAct, shown } = room;
  const own = consolidated?.answers.find(({ respondentId }) => respondentId === group.id);
  const [isReasonOwed, setReasonOwed] = useState(false);
  const value = isReasonOwed ? 'NA' : (own?.value ?? null);
  const answers = consolidated ? group.modules.includes(consolidated.moduleId) : false;
  const write = (changes: Parameters<typeof save>[0]['changes']) =>
    save({ respondentId: group.id, indicatorId: indicator.id, changes });
  const choose = (chosen: AnswerValue | undefined) => {
    if (!canAct || !answers || chosen === undefined) return;
    setReasonOwed(chosen === 'NA' && !own?.reason);
    if (chosen !== 'NA' || own?.reason) void write({ value: chosen });
  };
  const grade = (chosen: EvidenceGrade | undefined) => {
    if (canAct && chosen !== undefined && isLevel(value)) void write({ grade: chosen });
  };
  const draftKey = `${shown.workshop.id}/${group.id}/${indicator.id}`;
  return (
    <li className="group-row">
      <b className="group-name">{group.name}</b>
      {answers ? (
        <>
          <div data-entry>
            <AnswerButtons
              label={t('workshop.levelOf', { name: group.name })}
              options={VALUES.map((each) => ({
                id: String(each),
                name: isLevel(each) ? String(each) : t(`value.${each}`),
              }))}
              value={value === null ? null : String(value)}
              isDisabled={!canAct}
              onChange={(chosen) => choose(VALUES.find((each) => String(each) === chosen))}
              onKey={(key) => {
                const level = LEVELS.find((each) => String(each) === key) ?? KEYS[key];
                const letter = GRADES.find((each) => each.toLowerCase() === key);
                choose(level);
                grade(letter);
                return level !== undefined || letter !== undefined;
              }}
            />
          </div>
          {isLevel(value) ? (
            <AnswerButtons
              label={t('workshop.gradeOf', { name: group.name })}
              options={GRADES.map((each) => ({ id: each, name: each }))}
              value={own?.grade ?? null}
              isDisabled={!canAct}
              onChange={grade}
            />
          ) : (
            <span />
          )}
          <span className="small dim" role="status">
            {value === null ? t('value.none') : gradedLabel({ value, grade: own?.grade ?? null }, t)}
          </span>
        </>
      ) : (
        <span className="small dim">{t('workshop.notItsModule')}</span>
      )}
      {value === 'NA' || value === 'DK' ? (
        <div className="group-words">
          <SavedTextField
            key={value}
            label={t(value === 'NA' ? 'checklist.reason' : 'checklist.whomToAsk')}
            saved={value === 'NA' ? (own?.reason ?? '') : (own?.whomToAsk ?? '')}
            draftKey={`${draftKey}/${value}`}
            isReadOnly={!canAct}
            isFocused={isReasonOwed}
            error={isReasonOwed ? t('checklist.reasonNeeded') : undefined}
            save={async (text) => {
              if (value === 'DK') return write({ whomToAsk: text });
              if (text.trim() === '' || !(await write({ value: 'NA', reason: text }))) return false;
              setReasonOwed(false);
              return true;
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
