import { namedId } from '#main/core/named-id.ts';
import type { SettlingId } from '#shared/exchange/plan-record.ts';

/** Named after the ends that it joins and the state that it leaves. */
export const settlingId: SettlingId = (parents, after) =>
  namedId('settled', ...[...parents].sort(), JSON.stringify(after));
