import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PACKAGE_SCOPES, type PackageScope } from '#shared/exchange/package-format.ts';
import { useDelivery } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { MadeReport } from '../reports/made-report.tsx';
import '../reports/reports.css';
import { isLockReady, type Lock, LockFields, NO_LOCK } from './lock-fields.tsx';

/** Choose what goes out, for whom and whether it is locked, and make the file. */
export function PackageOut() {
  const { t } = useTranslate();
  const making = useDelivery('exchange.send');
  const { assessment, respondents, respondent } = useAssessment();
  const [scope, setScope] = useState<PackageScope>(respondents.length > 1 ? 'invitation' : 'whole');
  const [bodyId, setBodyId] = useState(respondent?.id ?? respondents[0]?.id);
  const [withNames, setWithNames] = useState(false);
  const [lock, setLock] = useState<Lock>(NO_LOCK);
  const make = () =>
    making.mutate({
      assessmentId: assessment.id,
      scope,
      respondentId: scope === 'whole' ? null : (bodyId ?? null),
      passphrase: lock.isOn ? lock.passphrase : null,
      withNames: scope === 'whole' && withNames,
    });
  const hasBody = scope === 'whole' || bodyId !== undefined;
  return (
    <div className="exchange-block">
      <h3>{t('exchange.sendTitle')}</h3>
      <ScopeChoice scope={scope} onChange={setScope} />
      {scope === 'whole' || bodyId === undefined ? null : (
        <div className="for-whom">
          <ChoiceField
            label={t('exchange.body')}
            value={bodyId}
            options={respondents}
            onChange={(id) => setBodyId(respondents.find((each) => each.id === id)?.id ?? bodyId)}
          />
        </div>
      )}
      {scope === 'whole' ? (
        <CheckField label={t('exchange.withNames')} isSelected={withNames} onChange={setWithNames} />
      ) : null}
      <LockFields lock={lock} onChange={setLock} />
      <div>
        <button
          type="button"
          className="button"
          disabled={making.isPending || !isLockReady(lock) || !hasBody}
          onClick={make}
        >
          <Icon name="document" />
          {t(making.isPending ? 'exchange.making' : 'exchange.send')}
        </button>
      </div>
      <Refusal error={making.error} />
      {making.data ? <MadeReport delivery={making.data} /> : null}
    </div>
  );
}

function ScopeChoice({ scope, onChange }: { scope: PackageScope; onChange: (scope: PackageScope) => void }) {
  const { t } = useTranslate();
  return (
    <RadioGroup
      className="format-choice"
      value={scope}
      onChange={(chosen) => onChange(PACKAGE_SCOPES.find((each) => each === chosen) ?? scope)}
    >
      <Label className="field-label">{t('exchange.whatGoesOut')}</Label>
      <div className="formats">
        {(['invitation', 'respondent', 'whole'] as const).map((each) => (
          <Radio key={each} value={each} className="format">
            <span>
              <b>{t(`exchange.scope.${each}.name`)}</b>
              <span className="dim">{t(`exchange.scope.${each}.what`)}</span>
            </span>
            <Icon name="check" className="chosen" />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
