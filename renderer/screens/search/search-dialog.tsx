import { useState } from 'react';
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { SEARCH_GROUPS } from '#shared/search/places.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import './search.css';
import { useHits } from './use-hits.ts';
import { useToConfirm } from './use-to-confirm.ts';

/** Looks into every assessment, and goes to the very place of what was found. */
export function SearchDialog({ assessmentId, onClose }: { assessmentId: AssessmentId | null; onClose: () => void }) {
  const { t } = useTranslate();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [isOnlyHere, setOnlyHere] = useState(false);
  const { isFresh, hits, hasMore, isComplete, more, error } = useHits(search, assessmentId, isOnlyHere);
  const toConfirm = useToConfirm(assessmentId);
  const isBlank = search.trim() === '';
  const go = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate(hit.address, { state: { record: hit.record } });
  };
  const sections = isBlank
    ? [{ name: t('search.toConfirm', { count: toConfirm.length }), hits: toConfirm }]
    : SEARCH_GROUPS.map((group) => ({
        name: t(`search.group.${group}`),
        hits: hits.filter((hit) => hit.group === group),
      }));
  const shown = sections.flatMap((section) => section.hits);
  return (
    <ModalDialog title={t('search.title')} isOpen onClose={onClose}>
      <Autocomplete>
        <SearchField
          className="field search-field"
          autoFocus
          value={search}
          onChange={setSearch}
          onSubmit={() => (isBlank || isFresh ? go(shown[0]) : undefined)}
        >
          <Label className="field-label">{t('search.label')}</Label>
          <Input className="input" maxLength={300} />
        </SearchField>
        <p className="small dim search-count" role="status">
          {isBlank ? t('search.hint') : ''}
          {!isBlank && isFresh ? countText(t, search.trim(), hits.length, hasMore) : ''}
          {isComplete ? '' : ` ${t('search.reading')}`}
        </p>
        {assessmentId === null ? null : (
          <CheckField label={t('search.onlyHere')} isSelected={isOnlyHere} onChange={setOnlyHere} />
        )}
        {error ? <Failure error={error} /> : null}
        {shown.length > 0 ? (
          <Menu
            className="list-box search-hits"
            aria-label={t('search.found')}
            onAction={(key) => go(shown.find((hit) => keyOf(hit) === key))}
          >
            {sections
              .filter((section) => section.hits.length > 0)
              .map((section) => (
                <MenuSection key={section.name} id={section.name}>
                  <Header className="search-group">{section.name}</Header>
                  {section.hits.map((hit) => (
                    <MenuItem key={keyOf(hit)} id={keyOf(hit)} className="option" textValue={hit.label}>
                      <HitLine hit={hit} />
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
          </Menu>
        ) : null}
      </Autocomplete>
      {hasMore && !isBlank ? (
        <div>
          <button type="button" className="button" onClick={more}>
            {t('search.more')}
          </button>
        </div>
      ) : null}
    </ModalDialog>
  );
}

const keyOf = ({ address, record }: SearchHit): string => `${address} ${record}`;

function countText(t: ReturnType<typeof useTranslate>['t'], search: string, count: number, hasMore: boolean): string {
  if (count === 0) return t('search.nothing', { search });
  return t(hasMore ? 'search.first' : 'search.count', { count });
}

function HitLine({ hit: { label, place, round, before, match, after } }: { hit: SearchHit }) {
  const { t } = useTranslate();
  const text = before + match + after;
  return (
    <>
      <span className="hit-label">
        <bdi>{label}</bdi>
        {place ? <span className="small dim"> {t('search.where', { place, round })}</span> : null}
      </span>
      {text ? (
        <bdi className="hit-text small">
          {before}
          <mark>{match}</mark>
          {after}
        </bdi>
      ) : null}
    </>
  );
}
