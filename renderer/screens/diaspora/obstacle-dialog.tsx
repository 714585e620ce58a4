import { useState } from 'react';
import type { Companion } from '#shared/framework/companion.ts';
import { findIndicator, indicatorsOf } from '#shared/framework/find-indicator.ts';
import { HARDER_HIT, OBSTACLE_LEVELS, type Obstacle, PLACES, ROLES, SEVERITIES } from '#shared/plan/obstacle.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** One entry of the grid to fill in. How severe it is must be chosen: nothing is taken for granted. */
export function ObstacleDialog({
  context: { framework },
  companion,
  initial,
  isNew,
  save,
  onClose,
}: {
  context: AssessmentContext;
  companion: Companion;
  initial: Obstacle;
  isNew: boolean;
  save: (obstacle: Obstacle) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [obstacle, setObstacle] = useState(initial);
  const [severity, setSeverity] = useState<Obstacle['severity'] | null>(isNew ? null : initial.severity);
  const set = (part: Partial<Obstacle>) => setObstacle({ ...obstacle, ...part });
  const { place, role, key, text, harderHit, level, conditions } = obstacle;
  const isReady = severity !== null && (key !== '' || text.trim() !== '');
  return (
    <ModalDialog title={t('obstacles.dialogTitle')} isOpen onClose={onClose}>
      <form
        className="context-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void save({ ...obstacle, severity }).then((isSafe) => isSafe && onClose());
        }}
      >
        <div className="context-row">
          <ChoiceField
            label={t('obstacles.field.place')}
            value={place}
            options={PLACES.map((id) => ({ id, name: t(`obstacles.place.${id}`) }))}
            // An obstacle of the list belongs to its place.
            onChange={(chosen) => set({ place: chosen, key: chosen === place ? key : '' })}
          />
          <ChoiceField
            label={t('obstacles.field.role')}
            value={role}
            options={ROLES.map((id) => ({ id, name: t(`obstacles.role.${id}`) }))}
            onChange={(chosen) => set({ role: chosen })}
          />
        </div>
        <ChoiceField<string>
          label={t('obstacles.field.obstacle')}
          value={key}
          options={[
            { id: '', name: t('obstacles.newOne') },
            ...companion.obstacles
              .filter((listed) => listed.place === place)
              .map((listed) => ({ id: listed.key, name: listed.name })),
          ]}
          onChange={(chosen) => set({ key: chosen })}
        />
        <TextInput
          label={t(key === '' ? 'obstacles.field.newText' : 'obstacles.field.text')}
          isArea
          value={text}
          onChange={(words) => set({ text: words })}
        />
        <TextInput
          label={t('obstacles.field.saidBy')}
          isArea
          value={obstacle.saidBy}
          onChange={(saidBy) => set({ saidBy })}
          help={t('obstacles.field.saidByHelp')}
        />
        <div>
          <span className="field-label">{t('obstacles.field.severity')}</span>
          <AnswerButtons
            label={t('obstacles.field.severity')}
            options={SEVERITIES.map((step) => ({ id: String(step), name: t(`obstacles.severity.${step}`) }))}
            value={severity === null ? null : String(severity)}
            onChange={(chosen) => setSeverity(SEVERITIES.find((step) => String(step) === chosen) ?? null)}
          />
        </div>
        <div>
          <span className="field-label">{t('obstacles.field.harderHit')}</span>
          <AnswerButtons
            label={t('obstacles.field.harderHit')}
            options={[
              ...HARDER_HIT.map((id) => ({ id: id as string, name: t(`obstacles.harderHit.${id}`) })),
              { id: 'open', name: t('obstacles.notAsked') },
            ]}
            value={harderHit ?? 'open'}
            onChange={(chosen) => set({ harderHit: HARDER_HIT.find((id) => id === chosen) ?? null })}
          />
        </div>
        <TextInput
          label={t('obstacles.field.change')}
          isArea
          value={obstacle.change}
          onChange={(change) => set({ change })}
        />
        <TextInput
          label={t('obstacles.field.actor')}
          isArea
          value={obstacle.actor}
          onChange={(actor) => set({ actor })}
          help={t('obstacles.field.actorHelp')}
        />
        <div className="context-row">
          <ChoiceField<string>
            label={t('obstacles.field.level')}
            value={level ?? ''}
            options={[
              { id: '', name: t('obstacles.level.open') },
              ...OBSTACLE_LEVELS.map((id) => ({ id: id as string, name: t(`obstacles.level.${id}`) })),
            ]}
            onChange={(chosen) => set({ level: OBSTACLE_LEVELS.find((id) => id === chosen) ?? null })}
          />
          <ChoiceField<string>
            label={t('obstacles.field.indicator')}
            value={obstacle.indicatorId}
            options={[
              { id: '', name: t('obstacles.noIndicator') },
              ...indicatorsOf(framework).map(({ id, statement }) => ({
                id: id as string,
                name: t('obstacles.indicatorLine', { id, statement }),
              })),
            ]}
            onChange={(chosen) => set({ indicatorId: findIndicator(framework, chosen)?.id ?? '' })}
          />
        </div>
        <fieldset>
          <legend>{t('obstacles.field.conditions')}</legend>
          <div className="checks">
            {companion.conditions.map((condition) => (
              <CheckField
                key={condition.key}
                label={condition.name}
                isSelected={conditions.includes(condition.key)}
                onChange={(isIn) =>
                  set({
                    conditions: isIn
                      ? [...conditions, condition.key]
                      : conditions.filter((each) => each !== condition.key),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <div className="dialog-actions">
          {isReady ? null : <p className="small dim">{t('obstacles.needed')}</p>}
          <button type="button" className="button" onClick={onClose}>
            {t('context.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!isReady}>
            {t('obstacles.record')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
