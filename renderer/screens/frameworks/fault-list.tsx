import { type FrameworkFault, faultSentence } from '#shared/framework/fault.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** More than a screen can show at once help nobody; the command line names every one. */
const MOST_SHOWN = 200;

/** Every fault of a framework's files with its place. */
export function FaultList({ fileName, faults }: { fileName: string; faults: readonly FrameworkFault[] }) {
  const { t } = useTranslate();
  const shown = faults.slice(0, MOST_SHOWN);
  return (
    <div className="faults" role="alert">
      <p>
        <Icon name="red-flag" /> {t('frameworks.faults', { count: faults.length, file: fileName })}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('frameworks.fault.place')}</th>
            <th>{t('frameworks.fault.id')}</th>
            <th>{t('frameworks.fault.what')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fault) => (
            <tr key={JSON.stringify(fault)}>
              <td className="num">{t('frameworks.fault.line', { file: fault.file, line: fault.line })}</td>
              <td className="id">{[fault.id, fault.field].filter(Boolean).join(' ')}</td>
              <td>{faultSentence(fault, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > MOST_SHOWN ? <p>{t('frameworks.moreFaults', { count: faults.length - MOST_SHOWN })}</p> : null}
    </div>
  );
}
