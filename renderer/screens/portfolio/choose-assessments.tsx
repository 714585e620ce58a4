import { useState } from 'react';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { CheckField } from '../../components/check-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** So many are listed at once; the search finds the others. */
const LISTED = 60;

/** Which assessments stand side by side. */
export function ChooseAssessments({
  assessments,
  chosen,
  most,
  onChange,
}: {
  assessments: readonly Assessment[];
  chosen: readonly AssessmentId[];
  most: number;
  onChange: (chosen: readonly AssessmentId[]) => void;
}) {
  const { t, language } = useTranslate();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(language);
  const found = assessments.filter((each) => titleOf(each).toLocaleLowerCase(language).includes(wanted));
  const isFull = chosen.length >= most;
  return (
    <details className="portfolio-choice" open={chosen.length === 0 || undefined}>
      <summary>{t('portfolio.choose', { count: chosen.length, of: assessments.length })}</summary>
      {assessments.length > LISTED ? (
        <TextInput label={t('home.search')} type="search" value={search} onChange={setSearch} />
      ) : null}
      {isFull ? <p className="help-text">{t('portfolio.full', { count: most })}</p> : null}
      <ul>
        {found.slice(0, LISTED).map((each) => (
          <li key={each.id}>
            <CheckField
              label={titleOf(each)}
              isSelected={chosen.includes(each.id)}
              onChange={(isOn) => {
                if (isOn && isFull) return;
                onChange(isOn ? [...chosen, each.id] : chosen.filter((id) => id !== each.id));
              }}
            />
          </li>
        ))}
      </ul>
      {found.length > LISTED ? (
        <p className="help-text">{t('portfolio.more', { count: found.length - LISTED })}</p>
      ) : null}
    </details>
  );
}
