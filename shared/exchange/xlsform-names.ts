/** What is asked beside the answer itself; each is the end of a field's name, as in LAB_01_comment. */
export const XLSFORM_FIELDS = ['reason', 'whom', 'grade', 'comment', 'sources'] as const;
export type XlsformField = (typeof XLSFORM_FIELDS)[number];

/** Fields that say for whom a form was made; hidden, the same in every submission. */
export const XLSFORM_MARKS = {
  format: 'mainstay_format',
  assessment: 'mainstay_assessment',
  title: 'mainstay_title',
  framework: 'mainstay_framework',
  version: 'mainstay_framework_version',
  hash: 'mainstay_framework_hash',
  respondent: 'mainstay_respondent',
  name: 'mainstay_respondent_name',
  language: 'mainstay_language',
} as const;

/** An id as XML allows it in a name: LAB_01. */
export const xlsformName = (id: string): string => id.replace('-', '_');

/** What the name of a field stands for, whatever groups stand before it: "LAB/LAB_01_q/LAB_01_grade". */
export function readXlsformName(header: string): { question: string; field: XlsformField | 'answer' } | undefined {
  const [, module, number, field] =
    /(?:^|[/:.-])([A-Z]{2,5})_(\d{2,3})(?:_(reason|whom|grade|comment|sources))?$/.exec(header.trim()) ?? [];
  if (module === undefined || number === undefined) return undefined;
  return { question: `${module}-${number}`, field: XLSFORM_FIELDS.find((each) => each === field) ?? 'answer' };
}
