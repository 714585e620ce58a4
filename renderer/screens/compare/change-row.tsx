import { useEffect, useRef } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { CHANGE_REASONS } from '#shared/assessment/level-change.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { ComparedIndicator } from '#shared/results/comparison.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { SaveReason } from './use-reasons.ts';

/** One change of level: what it was and is, and why. The chosen row opens to say or change the reason. */
export function ChangeRow({
  change,
  indicator,
  isOpen,
  canChange,
  draftKey,
  onOpen,
  save,
}: {
  change: ComparedIndicator;
  indicator: Indicator;
  isOpen: boolean;
  canChange: boolean;
  draftKey: string;
  onOpen: () => void;
  save: SaveReason;
}) {
  const { t } = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    button.current?.focus({ preventScroll: true });
    // Nearest, and not the middle: the page around the work must not move.
    button.current?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const { id, before, after, reason, note } = change;
  return (
    <li className={isOpen ? 'change open' : 'change'} data-record={id}>
      <button type="button" ref={button} className="change-head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="id">{id}</span>
        <span className="voice">{indicator.statement}</span>
        <span className="num levels-moved">
          {valueLabel(before, t)} <Icon name="arrow" mirrors label={t('compare.to')} /> <b>{valueLabel(after, t)}</b>
        </span>
        <span className={reason ? 'tag' : 'tag ochre'}>
          {reason ? null : <Icon name="to-settle" />}
          {t(`changeReason.${reason ?? 'none'}.name`)}
        </span>
      </button>
      {isOpen ? (
        <div className="change-body">
          <RadioGroup
            value={reason}
            isDisabled={!canChange}
            onChange={(chosen) => {
              const found = CHANGE_REASONS.find((each) => each === chosen);
              if (found) void save(id, found, note);
            }}
          >
            <Label className="field-label">{t('compare.why')}</Label>
            <div className="reasons">
              {CHANGE_REASONS.map((each, index) => (
                <Radio key={each} value={each} className="reason">
                  <b>
                    {each === reason ? <Icon name="check" className="chosen" /> : null} {t(`changeReason.${each}.name`)}
                  </b>
                  <kbd>{index + 1}</kbd>
                  <span>{t(`changeReason.${each}.means`)}</span>
                </Radio>
              ))}
            </div>
          </RadioGroup>
          <SavedTextField
            id="change-note"
            label={t('compare.note')}
            shortcut="C"
            saved={note}
            draftKey={draftKey}
            isReadOnly={!canChange || reason === null}
            help={reason === null ? t('compare.reasonFirst') : t('compare.noteHelp')}
            save={(text) => (reason === null ? Promise.resolve(false) : save(id, reason, text))}
          />
        </div>
      ) : note ? (
        <p className="voice change-note">
          <bdi>{note}</bdi>
        </p>
      ) : null}
    </li>
  );
}
