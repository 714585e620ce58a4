import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { ViewMenu } from '../frame/view-menu.tsx';
import { SearchButton } from '../search/with-search.tsx';
import { BackupAge } from '../settings/backup-age.tsx';
import { HazardLine } from '../settings/hazard-line.tsx';
import { AssessmentList } from './assessment-list.tsx';
import { BeginPanel } from './begin-panel.tsx';
import { DropPackages } from './drop-packages.tsx';
import { FirstStart } from './first-start.tsx';
import './home.css';
import { ResumeBlock } from './resume-block.tsx';
import { useAssessmentPages } from './use-assessment-pages.ts';

/** All assessments of this computer, where one stopped, and the ways to begin. */
export function HomeScreen() {
  const { t } = useTranslate();
  const [search, setSearch] = useState('');
  const all = useAssessmentPages({});
  const found = useAssessmentPages({ search });
  const inBin = useAssessmentPages({ inBin: true });
  const status = useOperation('library.status', {});
  const navigate = useNavigate();
  const addSample = useCommand('library.addSample');
  const openSample = () =>
    addSample.mutate({}, { onSuccess: ({ assessmentIds: [first] }) => first && navigate(`/a/${first}`) });
  if (all.error) return <Failure error={all.error} onRetry={() => void all.refetch()} />;
  if (!all.assessments || !status.data || !inBin.assessments) return <Loading />;

  const isEmpty = all.count === 0 && inBin.count === 0;
  const begin = { status: status.data, openSample, isBusy: addSample.isPending };
  return (
    <DropPackages>
      <header className="head home-head">
        <div className="top">
          <Icon name="mark" className="mark" mirrors />
          <span className="wordmark">Mainstay</span>
          <span className="small dim wide-only">{t('home.tagline')}</span>
          <span className="grow" />
          <Link className="tool" to="/guide">
            {t('guide.title')}
          </Link>
          <Link className="tool" to="/framework">
            {t('home.framework')}
          </Link>
          <Link className="tool" to="/framework/glossary">
            {t('home.glossary')}
          </Link>
          <Link className="tool" to="/training">
            {t('home.training')}
          </Link>
          <Link className="tool" to="/settings">
            {t('settings.link')}
          </Link>
          <SearchButton />
          <ViewMenu />
        </div>
        <HazardLine hazard={status.data.hazard} />
      </header>
      <div className="home-work">
        <main className="home-main" id="work" tabIndex={-1}>
          <div className="inner">
            {addSample.error ? <Failure error={addSample.error} /> : null}
            {isEmpty ? (
              <FirstStart {...begin} />
            ) : (
              <>
                <ResumeBlock />
                <div className="list-bar">
                  <h1>{t('home.assessments')}</h1>
                  <span className="small dim num">{t('home.counts', { here: all.count, bin: inBin.count })}</span>
                  {all.count > 1 ? (
                    <Link className="tool" to="/portfolio">
                      {t('home.portfolio')}
                    </Link>
                  ) : null}
                  <span className="grow" />
                  <Icon name="search" />
                  <TextInput label={t('home.search')} isLabelHidden type="search" value={search} onChange={setSearch} />
                </div>
                <AssessmentList found={found} inBin={inBin} search={search} />
              </>
            )}
          </div>
        </main>
        {isEmpty ? null : <BeginPanel {...begin} />}
      </div>
      <footer className="foot">
        <Icon name="check" className="accent" />
        <b>{t('home.everythingSaved')}</b>
        <span className="dim">{t('home.onThisComputer', { folder: status.data.folder })}</span>
        <span className="grow" />
        <BackupAge />
        <span className="dim">{t('home.version', { version: status.data.version })}</span>
      </footer>
    </DropPackages>
  );
}
