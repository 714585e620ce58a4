import type { OutputOf } from '#shared/contract/index.ts';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';

/** What of a report a template takes: placeholders and styles, those first that need a look. */
export function TemplateLook({ look }: { look: OutputOf<'reports.useTemplate'> }) {
  const { t } = useTranslate();
  const { isWholeBody, styles, placeholders } = look;
  const written = (names: readonly string[]) => names.map((name) => `{{${name}}}`);
  return (
    <div className="template-look" role="status">
      <p>{t(isWholeBody ? 'reports.template.wholeBody' : 'reports.template.placed')}</p>
      <Names sign="to-settle" words="reports.template.left" names={written(placeholders.left)} isOpen />
      <Names sign="complete" words="reports.template.filled" names={written(placeholders.filled)} />
      <Names sign="to-settle" words="reports.template.missing" names={styles.missing} isOpen />
      <Names sign="complete" words="reports.template.found" names={styles.found} />
    </div>
  );
}

function Names({
  sign,
  words,
  names,
  isOpen = false,
}: {
  sign: SignName;
  words: string;
  names: readonly string[];
  isOpen?: boolean;
}) {
  const { t } = useTranslate();
  if (names.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        <Icon name={sign} /> {t(words, { count: names.length })}
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi translate="no">{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
