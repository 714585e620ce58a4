import { useState } from 'react';
import { missingPartners, PARTNERS, type Partner, type Stakeholder } from '#shared/plan/stakeholder.ts';
import { useTranslate } from '../../use-translate.ts';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRows } from './plan-rows.ts';
import { AddRow, RowList } from './row-list.tsx';
import { StakeholderFields } from './stakeholder-fields.tsx';
import { StakeholderGrid } from './stakeholder-grid.tsx';

const newStakeholder = (name: string, partner: Partner): Stakeholder => ({
  id: crypto.randomUUID(),
  name,
  partner,
  interest: '',
  interestStrength: null,
  influence: null,
  speakerBody: '',
  speakerRole: '',
});

/** Who has a stake in the plan, how strong, and who speaks to them; the founding note's partners are proposed. */
export function StakeholdersPart({ plan, context, act }: PlanPart) {
  const rows = planRows(act);
  const { t } = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const { isReadOnly } = context;
  const { stakeholders, persons } = plan;
  const add = async (row: Stakeholder) => {
    const isSaved = await rows.saveStakeholder(row);
    if (isSaved) setOpened(row.id);
    return isSaved;
  };
  const unlisted = PARTNERS.filter(
    (partner) => partner !== 'other' && !stakeholders.some((row) => row.partner === partner),
  );
  const missing = missingPartners(stakeholders);
  return (
    <PlanPage
      context={context}
      title={t('planParts.stakeholder.title')}
      left={t('planParts.stakeholder.left', { count: stakeholders.length })}
    >
      {stakeholders.length === 0 ? <PlanEmpty of="stakeholder" /> : <StakeholderGrid stakeholders={stakeholders} />}
      {missing.length === 0 ? null : (
        <p className="notice">
          {t('planParts.stakeholder.missing', {
            partners: missing.map((partner) => t(`planParts.partner.${partner}`)).join('; '),
          })}
        </p>
      )}
      <RowList
        rows={stakeholders}
        isReadOnly={isReadOnly}
        opened={opened}
        nameOf={({ name }) => name}
        noteOf={({ partner, speakerBody }) =>
          [
            t(`planParts.partner.${partner}`),
            speakerBody === ''
              ? t('planParts.stakeholder.nobodySpeaks')
              : t('planParts.stakeholder.speaks', { body: speakerBody }),
          ].join(' · ')
        }
        remove={rows.removeStakeholder}
      >
        {(row) => <StakeholderFields row={row} persons={persons} isReadOnly={isReadOnly} rows={rows} />}
      </RowList>
      {isReadOnly ? null : (
        <>
          <AddRow
            label={t('planParts.stakeholder.new')}
            button={t('planParts.stakeholder.add')}
            add={(text) => add(newStakeholder(text, 'other'))}
          />
          {unlisted.length === 0 ? null : (
            <section>
              <h2>{t('planParts.stakeholder.offered')}</h2>
              <ul className="plan-offers">
                {[...missing, ...unlisted.filter((partner) => !missing.includes(partner))].map((partner) => (
                  <li key={partner}>
                    <div>
                      <b>{t(`planParts.partner.${partner}`)}</b>
                      {missing.includes(partner) ? (
                        <p className="small">{t('planParts.stakeholder.underRepresented')}</p>
                      ) : null}
                    </div>
                    <button
                      type="button"
                      className="button"
                      aria-label={t('planParts.addNamed', { name: t(`planParts.partner.${partner}`) })}
                      onClick={() => void add(newStakeholder(t(`planParts.partner.${partner}`), partner))}
                    >
                      {t('planParts.addOffered')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </PlanPage>
  );
}
