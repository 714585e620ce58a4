import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { SHORTEST_PASSPHRASE } from '#shared/contract/exchange.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { PACKAGE_SCOPES, type PackageScope } from '#shared/exchange/package-format.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { MadeReport } from '../reports/made-report.tsx';
import '../reports/reports.css';
import { type Lock, LockFields, NO_LOCK } from './lock-fields.tsx';

type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'done'; readonly delivery: Delivery }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Choose what goes out, for whom and whether it is locked, and make the file. */
export function PackageOut() {
  const { t } = useTranslate();
  const client = useClient();
  const { assessment, respondents, respondent } = useAssessment();
  const [scope, setScope] = useState<PackageScope>(respondents.length > 1 ? 'invitation' : 'whole');
  const [bodyId, setBodyId] = useState(respondent?.id ?? respondents[0]?.id);
  const [withNames, setWithNames] = useState(false);
  const [lock, setLock] = useState<Lock>(NO_LOCK);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const make = async () => {
    setWork({ kind: 'making' });
    try {
      const respondentId = scope === 'whole' ? null : (bodyId ?? null);
      const passphrase = lock.isOn ? lock.passphrase : null;
      const delivery = await client.call('exchange.send', {
        assessmentId: assessment.id,
        scope,
        respondentId,
        passphrase,
        withNames: scope === 'whole' && withNames,
      });
      if (delivery.kind === 'download') await client.download(delivery);
      setWork(delivery.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', delivery });
    } catch (error) {
      setWork({ kind: 'failed', error });
    }
  };
  const isLockReady = !lock.isOn || (lock.passphrase.length >= SHORTEST_PASSPHRASE && lock.passphrase === lock.again);
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
          disabled={work.kind === 'making' || !isLockReady || !hasBody}
          onClick={() => void make()}
        >
          <Icon name="document" />
          {t(work.kind === 'making' ? 'exchange.making' : 'exchange.send')}
        </button>
      </div>
      <Refusal error={work.kind === 'failed' ? work.error : null} />
      {work.kind === 'done' ? <MadeReport delivery={work.delivery} /> : null}
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
