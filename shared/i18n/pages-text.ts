import type { Chapter } from '../plan/chapter.ts';
import type { Translate } from './translate.ts';

/** "Pages 13 to 40", "Page 13"; empty where no page is known. A word, not a dash, which flips in mixed text. */
export function pagesText({ firstPage, lastPage }: Pick<Chapter, 'firstPage' | 'lastPage'>, t: Translate): string {
  const [first, last] = [firstPage ?? lastPage, lastPage ?? firstPage];
  if (first === null || last === null) return '';
  return first === last ? t('context.page', { page: first }) : t('context.pages', { first, last });
}
