import { ToggleButton } from 'react-aria-components';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';

/** The lead roles of the framework that a body holds in this country. */
export function LeadRoles({
  framework,
  roles,
  onChange,
}: {
  framework: Framework;
  roles: readonly string[];
  onChange: (roles: string[]) => void;
}) {
  const { t } = useTranslate();
  const all = Object.keys(framework.roles);
  return (
    <details className="lead-roles">
      <summary>
        {t('setup.leadsFor')}:{' '}
        <span className="dim">
          {roles.map((role) => framework.roles[role] ?? role).join(', ') || t('setup.noLead')}
        </span>
      </summary>
      <p className="help-text">{t('setup.leadsForHelp')}</p>
      <div className="chips">
        {all.map((role) => (
          <ToggleButton
            key={role}
            className="chip"
            isSelected={roles.includes(role)}
            onChange={(isOn) => onChange(all.filter((each) => (each === role ? isOn : roles.includes(each))))}
          >
            {framework.roles[role]}
          </ToggleButton>
        ))}
      </div>
    </details>
  );
}
