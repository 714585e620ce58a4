import { useSearchParams } from 'react-router';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { SearchKind, SearchRecord } from '#shared/framework/search-records.ts';

export const FRAMEWORK_PARTS = ['indicators', 'lists', 'note', 'sources', 'glossary'] as const;
export type FrameworkPart = (typeof FRAMEWORK_PARTS)[number];

type Version = Pick<FrameworkPin, 'key' | 'version'>;

/** The address of a part of a framework, or of one thing in it. */
export const frameworkPlace = ({ key, version }: Version, part: FrameworkPart, id = ''): string =>
  `/framework/${part}${id === '' ? '' : `/${id}`}?of=${key}-${version}`;

/** Which framework the address names; none where it is the one that new assessments use. */
export function useNamedFramework(): Partial<Version> {
  const [parameters] = useSearchParams();
  const [, key, version] = /^(.+)-(\d+)$/.exec(parameters.get('of') ?? '') ?? [];
  return key && version ? { key, version: Number(version) } : {};
}

const PART_OF: Readonly<Record<SearchKind, FrameworkPart>> = {
  indicator: 'indicators',
  module: 'indicators',
  term: 'glossary',
  element: 'note',
  source: 'sources',
  list: 'lists',
};

/** The address of something that was found. */
export const placeOfRecord = (framework: Version, { kind, id }: Pick<SearchRecord, 'kind' | 'id'>): string =>
  frameworkPlace(framework, PART_OF[kind], id);
