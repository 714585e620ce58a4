import { lazy, type ReactNode } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';

const RecoveryScreen = lazy(() =>
  import('./recovery-screen.tsx').then((module) => ({ default: module.RecoveryScreen })),
);

/** The screens, or the ways out where the library cannot be opened. */
export function OrRecovery({ children }: { children: ReactNode }) {
  const { data } = useOperation('recovery.status', {});
  if (data?.fault) return <RecoveryScreen {...data} fault={data.fault} />;
  return children;
}
