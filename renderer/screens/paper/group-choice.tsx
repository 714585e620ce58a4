import type { RespondentId } from '#shared/assessment/ids.ts';
import { CheckField } from '../../components/check-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';

/** The tables or bodies that get a sheet; where none is chosen, one sheet without a name is printed. */
export function GroupChoice({
  chosen,
  onChange,
}: {
  chosen: readonly RespondentId[];
  onChange: (ids: readonly RespondentId[]) => void;
}) {
  const { t } = useTranslate();
  const { respondents } = useAssessment();
  const groups = respondents.filter(({ kind }) => kind === 'workshop-group');
  const offered = groups.length > 0 ? groups : respondents;
  return (
    <section className="printed" aria-label={t('papers.groups')}>
      <p className="field-label">{t('papers.groups')}</p>
      <ul className="printed-modules">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <CheckField
              label={name}
              isSelected={chosen.includes(id)}
              onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
          </li>
        ))}
      </ul>
      {chosen.length === 0 ? <p className="help-text">{t('papers.noGroup')}</p> : null}
    </section>
  );
}
