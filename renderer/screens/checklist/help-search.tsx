import { useState } from 'react';
import { indicatorsInForm } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { placeOfRecord } from '../framework/framework-place.ts';
import { FrameworkSearch } from '../framework/framework-search.tsx';

/** The search over the whole framework, beside the card: indicators of this form open here, everything else on its page. */
export function HelpSearch({ context: { assessment, framework } }: { context: AssessmentContext }) {
  const { language } = useTranslate();
  const [search, setSearch] = useState('');
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  if (!companion) return null;
  const asked = new Set<string>(indicatorsInForm(framework, assessment.form).map(({ id }) => id));
  return (
    <FrameworkSearch
      framework={framework}
      companion={companion}
      search={search}
      onSearch={setSearch}
      placeOf={(record) =>
        asked.has(record.id) ? `/a/${assessment.id}/checklist/${record.id}` : placeOfRecord(framework, record)
      }
    />
  );
}
