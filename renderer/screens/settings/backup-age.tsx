import { Link } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { whenOf } from './when-of.ts';

/** "backup today 13:30", and the way to its page. */
export function BackupAge() {
  const { t, language } = useTranslate();
  const { data } = useOperation('backups.status', {});
  if (!data) return null;
  const [last] = data.backups;
  return (
    <Link className="backup-age" to="/settings">
      {last ? t('backups.head', { when: whenOf(last.at, language, t) }) : t('backups.headNone')}
    </Link>
  );
}
