import { assessmentRecord } from '#main/history/records.ts';
import { type Assessment, assessment } from '#shared/assessment/assessment.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';

/** The assessment as a package has it now; undefined where it is missing or has another form. */
export const assessmentIn = ({ records }: Pick<PackageContent, 'records'>): Assessment | undefined =>
  assessment.safeParse(records.find(({ record }) => record === assessmentRecord)?.changes.at(-1)?.after).data;
