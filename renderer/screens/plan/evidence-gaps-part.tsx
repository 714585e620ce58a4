import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRows } from './plan-rows.ts';
import { PersonField, RowDate, RowText } from './row-fields.tsx';
import { RowList } from './row-list.tsx';

type GapLine = OutputOf<'plan.evidenceGaps'>[number];

/** Somebody gathers it by a day. */
const isCovered = ({ ownerBody, date }: GapLine): boolean => ownerBody.trim() !== '' && date !== '';

/** What is not known, as a plan to find out: the lines follow from the answers, people add who and by when. */
export function EvidenceGapsPart(props: PlanPart) {
  const { t, language } = useTranslate();
  const [isOpenOnly, setOpenOnly] = useState(false);
  const { assessment } = props.context;
  const { data, error, refetch } = useOperation('plan.evidenceGaps', { assessmentId: assessment.id, language });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const covered = data.filter(isCovered).length;
  const shown = isOpenOnly ? data.filter((line) => !isCovered(line)) : data;
  return (
    <PlanPage
      context={props.context}
      title={t('planParts.gap.title')}
      left={t('planParts.gap.covered', { count: covered })}
    >
      {data.length === 0 ? (
        <PlanEmpty of="gap" />
      ) : (
        <div className="plan-intro">
          <p role="status">
            <b>{t('planParts.gap.count', { count: data.length })}</b> {t('planParts.gap.covered', { count: covered })}
          </p>
          <p className="dim">{t('planParts.gap.how')}</p>
          <CheckField label={t('planParts.gap.openOnly')} isSelected={isOpenOnly} onChange={setOpenOnly} />
        </div>
      )}
      <RowList
        rows={shown}
        isReadOnly={props.context.isReadOnly}
        codeOf={codeOf}
        nameOf={({ what }) => what}
        noteOf={(line) => <GapNote line={line} />}
      >
        {(line) => <GapFields line={line} {...props} />}
      </RowList>
    </PlanPage>
  );
}

/** Indicators go by their code; figures by what they are. */
const codeOf = ({ id }: GapLine): string => (id.startsWith('indicator/') ? id.slice('indicator/'.length) : '');

function GapNote({ line }: { line: GapLine }) {
  const { t, language } = useTranslate();
  return (
    <>
      {t(`plan.gapReason.${line.reason}`)}
      {isCovered(line) ? (
        <>
          {' · '}
          <Icon name="complete" className="accent" /> <bdi>{line.ownerBody}</bdi>,{' '}
          <bdi>{formatDate(language, line.date)}</bdi>
        </>
      ) : (
        ` · ${t('planParts.gap.notCovered')}`
      )}
    </>
  );
}

function GapFields({ line, plan, context, act }: PlanPart & { line: GapLine }) {
  const { t } = useTranslate();
  const rows = planRows(act);
  const { own } = line;
  const { isReadOnly } = context;
  const text = (field: 'what' | 'likelySource' | 'ownerBody' | 'ownerRole') => (
    <RowText
      label={t(`planParts.gap.field.${field}`)}
      value={line[field]}
      draftKey={`evidence-gap/${line.id}/${field}`}
      isReadOnly={isReadOnly}
      save={(typed) => rows.saveEvidenceGap({ ...own, [field]: typed })}
    />
  );
  return (
    <>
      {text('what')}
      {text('likelySource')}
      <div className="plan-pair">
        {text('ownerBody')}
        {text('ownerRole')}
      </div>
      <RowDate
        label={t('planParts.gap.field.date')}
        value={line.date}
        isReadOnly={isReadOnly}
        save={(date) => rows.saveEvidenceGap({ ...own, date })}
      />
      <PersonField
        of={`evidence-gap/${line.id}`}
        persons={plan.persons}
        isReadOnly={isReadOnly}
        save={rows.savePerson}
      />
    </>
  );
}
