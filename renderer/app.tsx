import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { createHashRouter, type RouteObject, RouterProvider } from 'react-router';
import type { Client } from './bridge/client.ts';
import { ClientContext } from './bridge/use-operation.ts';
import { SignSprite } from './components/sign-sprite.tsx';
import { FailureScreen } from './screens/frame/failure-screen.tsx';
import { FollowTheCore } from './screens/frame/follow-the-core.tsx';
import { Loading } from './screens/frame/loading.tsx';
import { SaveStateProvider } from './screens/frame/save-state.tsx';
import { WithSettings } from './screens/frame/with-settings.tsx';
import { OrRecovery } from './screens/recovery/or-recovery.tsx';
import { WithSearch } from './screens/search/with-search.tsx';

/** Screens are loaded when first opened, so that the first one comes quickly. */
const Home = lazy(() => import('./screens/home/home-screen.tsx').then((module) => ({ default: module.HomeScreen })));
const Portfolio = lazy(() =>
  import('./screens/portfolio/portfolio-screen.tsx').then((module) => ({ default: module.PortfolioScreen })),
);
const NewAssessment = lazy(() =>
  import('./screens/setup/new-assessment-screen.tsx').then((module) => ({ default: module.NewAssessmentScreen })),
);
const Frame = lazy(() =>
  import('./screens/frame/assessment-frame.tsx').then((module) => ({ default: module.AssessmentFrame })),
);
const Overview = lazy(() =>
  import('./screens/overview/overview-screen.tsx').then((module) => ({ default: module.OverviewScreen })),
);
const Setup = lazy(() =>
  import('./screens/setup/setup-screen.tsx').then((module) => ({ default: module.SetupScreen })),
);
const Checklist = lazy(() =>
  import('./screens/checklist/checklist-screen.tsx').then((module) => ({ default: module.ChecklistScreen })),
);
const Consolidation = lazy(() =>
  import('./screens/consolidation/consolidation-screen.tsx').then((module) => ({
    default: module.ConsolidationScreen,
  })),
);
const Results = lazy(() =>
  import('./screens/results/results-screen.tsx').then((module) => ({ default: module.ResultsScreen })),
);
const Compare = lazy(() =>
  import('./screens/compare/compare-screen.tsx').then((module) => ({ default: module.CompareScreen })),
);
const Reports = lazy(() =>
  import('./screens/reports/reports-screen.tsx').then((module) => ({ default: module.ReportsScreen })),
);

const Impact = lazy(() =>
  import('./screens/impact/impact-screen.tsx').then((module) => ({ default: module.ImpactScreen })),
);
const Coherence = lazy(() =>
  import('./screens/coherence/coherence-screen.tsx').then((module) => ({ default: module.CoherenceScreen })),
);
const Context = lazy(() =>
  import('./screens/context/context-screen.tsx').then((module) => ({ default: module.ContextScreen })),
);
const Diaspora = lazy(() =>
  import('./screens/diaspora/diaspora-screen.tsx').then((module) => ({ default: module.DiasporaScreen })),
);
const Plan = lazy(() => import('./screens/plan/plan-screen.tsx').then((module) => ({ default: module.PlanScreen })));
const Workshop = lazy(() =>
  import('./screens/workshop/workshop-screen.tsx').then((module) => ({ default: module.WorkshopScreen })),
);
const Facilitate = lazy(() =>
  import('./screens/workshop/facilitate-screen.tsx').then((module) => ({ default: module.FacilitateScreen })),
);
const WorkshopPath = lazy(() =>
  import('./screens/workshop/path-screen.tsx').then((module) => ({ default: module.PathScreen })),
);
const CompareGroups = lazy(() =>
  import('./screens/workshop/compare-groups-screen.tsx').then((module) => ({ default: module.CompareGroupsScreen })),
);
const Wall = lazy(() =>
  import('./screens/workshop/wall-screen.tsx').then((module) => ({ default: module.WallScreen })),
);
const History = lazy(() =>
  import('./screens/history/history-screen.tsx').then((module) => ({ default: module.HistoryScreen })),
);
const Exchange = lazy(() =>
  import('./screens/exchange/exchange-screen.tsx').then((module) => ({ default: module.ExchangeScreen })),
);
const About = lazy(() =>
  import('./screens/about/about-screen.tsx').then((module) => ({ default: module.AboutScreen })),
);
const Settings = lazy(() =>
  import('./screens/settings/settings-screen.tsx').then((module) => ({ default: module.SettingsScreen })),
);
const Open = lazy(() =>
  import('./screens/exchange/open-screen.tsx').then((module) => ({ default: module.OpenScreen })),
);
const Paper = lazy(() =>
  import('./screens/paper/paper-screen.tsx').then((module) => ({ default: module.PaperScreen })),
);
const Print = lazy(() =>
  import('./screens/paper/print-screen.tsx').then((module) => ({ default: module.PrintScreen })),
);
const FrameworkPage = lazy(() =>
  import('./screens/framework/framework-screen.tsx').then((module) => ({ default: module.FrameworkScreen })),
);

const Guide = lazy(() =>
  import('./screens/guide/guide-screen.tsx').then((module) => ({ default: module.GuideScreen })),
);

const Frameworks = lazy(() =>
  import('./screens/frameworks/frameworks-screen.tsx').then((module) => ({ default: module.FrameworksScreen })),
);

const NoteRoute = lazy(() =>
  import('./screens/note/note-route-screen.tsx').then((module) => ({ default: module.NoteRouteScreen })),
);

const Training = lazy(() =>
  import('./screens/training/training-screen.tsx').then((module) => ({ default: module.TrainingScreen })),
);

const routes: RouteObject[] = [
  {
    element: <WithSearch />,
    errorElement: <FailureScreen />,
    children: [
      { path: '/', element: <Home />, errorElement: <FailureScreen /> },
      { path: '/framework/:part?/:id?', element: <FrameworkPage />, errorElement: <FailureScreen /> },
      { path: '/portfolio', element: <Portfolio />, errorElement: <FailureScreen /> },
      { path: '/frameworks', element: <Frameworks />, errorElement: <FailureScreen /> },
      { path: '/guide/:page?/:heading?', element: <Guide />, errorElement: <FailureScreen /> },
      { path: '/about', element: <About />, errorElement: <FailureScreen /> },
      { path: '/settings', element: <Settings />, errorElement: <FailureScreen /> },
      { path: '/open', element: <Open />, errorElement: <FailureScreen /> },
      { path: '/training/:exercise?', element: <Training />, errorElement: <FailureScreen /> },
      { path: '/new', element: <NewAssessment />, errorElement: <FailureScreen /> },
      {
        path: '/a/:assessmentId',
        element: <Frame />,
        errorElement: <FailureScreen />,
        children: [
          { index: true, element: <Overview /> },
          { path: 'setup', element: <Setup /> },
          { path: 'checklist/:indicatorId?', element: <Checklist /> },
          { path: 'settle/:indicatorId?', element: <Consolidation /> },
          { path: 'impact/:policyId?', element: <Impact /> },
          { path: 'coherence', element: <Coherence /> },
          { path: 'context', element: <Context /> },
          { path: 'diaspora', element: <Diaspora /> },
          { path: 'plan/:part?', element: <Plan /> },
          { path: 'results', element: <Results /> },
          { path: 'compare', element: <Compare /> },
          { path: 'reports', element: <Reports /> },
          { path: 'exchange', element: <Exchange /> },
          { path: 'paper/:moduleId?', element: <Paper /> },
          { path: 'print/:kind?', element: <Print /> },
          { path: 'note', element: <NoteRoute /> },
          { path: 'history', element: <History /> },
          { path: 'workshop', element: <Workshop /> },
          { path: 'workshop/at/:workshopId', element: <Facilitate /> },
          { path: 'workshop/path/:pathId?', element: <WorkshopPath /> },
          { path: 'workshop/compare/:moduleId?', element: <CompareGroups /> },
        ],
      },
      { path: '*', element: <Home /> },
    ],
  },
  { path: '/wall/:assessmentId/:workshopId', element: <Wall />, errorElement: <FailureScreen /> },
];

/** The core is on this computer: what the browser thinks of the internet must stop neither questions nor commands. */
const newQueries = () =>
  new QueryClient({ defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } } });

export function App({ client }: { client: Client }) {
  const [queries] = useState(newQueries);
  const [router] = useState(() => createHashRouter(routes));
  return (
    <ClientContext.Provider value={client}>
      <QueryClientProvider client={queries}>
        <SaveStateProvider>
          <SignSprite />
          <WithSettings>
            <Suspense fallback={<Loading />}>
              <OrRecovery>
                <FollowTheCore router={router} />
                <RouterProvider router={router} />
              </OrRecovery>
            </Suspense>
          </WithSettings>
        </SaveStateProvider>
      </QueryClientProvider>
    </ClientContext.Provider>
  );
}
