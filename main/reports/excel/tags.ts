import type { Translate } from '#shared/i18n/translate.ts';

/** "P→M" and the like: short enough for a narrow column, and what the scores by direction look for. */
export const directionCode = (directionId: string, t: Translate): string => t(`workbook.direction.${directionId}`);

/** "SDG 8.5": never a bare number, which Excel would take for 8.5 the figure. */
export const tagCode = (kind: 'sdg' | 'gcm', id: string, t: Translate): string => t(`workbook.tag.${kind}`, { id });

/** "SDG 8.5; SDG 17.18;": each tag ends with a semicolon, so that a search never finds a part of another. */
export const tagList = (kind: 'sdg' | 'gcm', ids: readonly string[], t: Translate): string =>
  ids.map((id) => `${tagCode(kind, id, t)};`).join(' ');
