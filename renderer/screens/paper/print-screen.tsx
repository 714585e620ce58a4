import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Link, useParams } from 'react-router';
import type { RespondentId } from '#shared/assessment/ids.ts';
import { PAPER_KINDS, type PaperKind } from '#shared/contract/papers.ts';
import { useDelivery, useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { MadeReport } from '../reports/made-report.tsx';
import '../reports/reports.css';
import { GroupChoice } from './group-choice.tsx';
import './print.css';
import { PrintedChoice } from './printed-choice.tsx';
import { usePrinted } from './use-printed.ts';

/** Paper for rooms without laptops: which, of what, for whom, in which language. */
export function PrintScreen() {
  const { t, language } = useTranslate();
  const making = useDelivery('papers.make');
  const { assessment } = useAssessment();
  const { kind: asked } = useParams();
  const [kind, setKind] = useState<PaperKind>(PAPER_KINDS.find((each) => each === asked) ?? 'forms');
  const [paperLanguage, setPaperLanguage] = useState(language);
  const [groupIds, setGroupIds] = useState<readonly RespondentId[]>([]);
  const languages = useOperation('library.languages', {});
  const printed = usePrinted();
  const count = printed.countOf(kind);

  const make = () =>
    making.mutate({
      assessmentId: assessment.id,
      kind,
      language: paperLanguage,
      ...printed.selection,
      level: kind === 'wall-cards' ? printed.selection.level : 1,
      groupIds: kind === 'group-sheets' ? [...groupIds] : [],
    });
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner reports">
          <h1>{t('papers.title')}</h1>
          <RadioGroup
            className="report-kinds"
            value={kind}
            onChange={(chosen) => setKind(PAPER_KINDS.find((each) => each === chosen) ?? kind)}
          >
            <Label className="field-label">{t('papers.which')}</Label>
            {PAPER_KINDS.map((each) => (
              <Radio key={each} value={each} className="report-kind">
                <Icon name="document" />
                <span>
                  <b>{t(`papers.kind.${each}.name`)}</b>
                  <span className="dim">{t(`papers.kind.${each}.what`)}</span>
                </span>
                <Icon name="check" className="chosen" />
              </Radio>
            ))}
          </RadioGroup>
          <PrintedChoice kind={kind} printed={printed} />
          {kind === 'group-sheets' ? <GroupChoice chosen={groupIds} onChange={setGroupIds} /> : null}
          <div className="report-language">
            <ChoiceField
              label={t('papers.language')}
              value={paperLanguage}
              options={languages.data ?? []}
              onChange={setPaperLanguage}
            />
          </div>
          <Refusal error={making.error} />
          {making.data ? <MadeReport delivery={making.data} /> : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <Link className="button" to={`/a/${assessment.id}/paper`}>
          {t('papers.typeIn')}
        </Link>
        <button type="button" className="button primary" onClick={make} disabled={making.isPending || count === 0}>
          {t(making.isPending ? 'papers.making' : 'papers.make')}
        </button>
      </RunningFoot>
    </>
  );
}
