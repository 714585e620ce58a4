import { Link } from 'react-router';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { minutesFor } from '#shared/framework/minutes.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { STATUS_SIGNS, statusTone } from '../checklist/module-status.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { ModuleAbout } from '../framework/module-about.tsx';
import { RoundBlock } from '../rounds/round-block.tsx';
import './overview.css';
import { WhatNext } from './what-next.tsx';

/** The start page of an assessment: ten modules, how far each is, who should be in the room. */
export function OverviewScreen() {
  const { t } = useTranslate();
  const context = useAssessment();
  const { assessment, framework, canWriteLibrary } = context;
  const next = framework.modules.find(({ id }) =>
    assessment.progress.modules.some((module) => module.id === id && module.answered < module.indicators),
  );
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner overview">
          <h1 data-record="assessment">{t('overview.title', { place: assessment.place })}</h1>
          <p className="dim">
            {framework.title} · <Link to={`/a/${assessment.id}/history`}>{t('history.toHistory')}</Link> ·{' '}
            <Link to={`/a/${assessment.id}/exchange`}>{t('exchange.title')}</Link>
          </p>
          <RoundBlock assessment={assessment} canWrite={canWriteLibrary} />
          <WhatNext />
          <table className="overview-table">
            <thead>
              <tr>
                <th>{t('overview.module')}</th>
                <th>{t('overview.status')}</th>
                <th>{t('overview.purpose')}</th>
                <th>{t('overview.inTheRoom')}</th>
                <th className="end">{t('overview.time')}</th>
              </tr>
            </thead>
            <tbody>
              {framework.modules.map((module) => (
                <ModuleRow key={module.id} module={module} />
              ))}
            </tbody>
          </table>
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        {next ? (
          <Link className="button primary" to={`/a/${assessment.id}/checklist/${next.indicators[0]?.id ?? ''}`}>
            {t('overview.begin', { module: next.short })}
            <Icon name="chevron" mirrors />
          </Link>
        ) : (
          <Link className="button primary" to={`/a/${assessment.id}/results`}>
            {t('checklist.seeResults')}
            <Icon name="chevron" mirrors />
          </Link>
        )}
      </RunningFoot>
    </>
  );
}

function ModuleRow({ module }: { module: FrameworkModule }) {
  const { t } = useTranslate();
  const { assessment, framework } = useAssessment();
  const progress = assessment.progress.modules.find(({ id }) => id === module.id);
  if (!progress) return null;
  const { status, answered, indicators, toSettle } = progress;
  return (
    <tr>
      <th scope="row">
        <Link to={`/a/${assessment.id}/checklist/${module.indicators[0]?.id ?? ''}`}>
          <span className="id">{module.id}</span> {module.name}
        </Link>
      </th>
      <td className="num status">
        <span className="tag">
          <Icon name={STATUS_SIGNS[status]} className={statusTone(status)} />
          {t(`moduleStatus.${status}`, { answered, of: indicators, count: toSettle })}
        </span>
        <div className="small dim">{t('overview.answered', { answered, of: indicators })}</div>
      </td>
      <td>
        {module.purpose}
        <details className="overview-about">
          <summary className="small">{t('module.about')}</summary>
          <ModuleAbout module={module} framework={framework} inUse={indicators} isBrief />
        </details>
      </td>
      <td className="dim">{module.inTheRoom}</td>
      <td className="num end dim">{t('overview.minutes', { count: minutesFor(module, indicators) })}</td>
    </tr>
  );
}
