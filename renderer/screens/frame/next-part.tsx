import { Link } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** The way on, where a screen has nothing of its own left to do. */
export function NextPart({ to, name }: { to: string; name: string }) {
  const { t } = useTranslate();
  return (
    <Link className="button" to={to}>
      {t('frame.nextPart', { part: name })}
      <Icon name="chevron" mirrors />
    </Link>
  );
}
