import { type DragEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Progress, Refusal } from '../../components/choose-file.tsx';
import { useBringIn } from '../../components/use-bring-in.ts';
import { useTranslate } from '../../use-translate.ts';

/** The start page, on all of which a package can be dropped. */
export function DropPackages({ children }: { children: ReactNode }) {
  const { t } = useTranslate();
  const navigate = useNavigate();
  const [isOver, setOver] = useState(false);
  const { underWay, error, drop } = useBringIn('package', (files) =>
    navigate('/open', { state: { tokens: files.map(({ token }) => token) } }),
  );
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    if (!underWay) void drop(files);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button at the side is for everyone
    <div className="page" onDragEnter={over} onDragOver={over} onDragLeave={leave} onDrop={dropped}>
      {children}
      {isOver || underWay || error ? (
        <div className="drop-note" role="status">
          {underWay ? <Progress {...underWay} /> : isOver ? t('home.dropToOpen') : <Refusal error={error} />}
        </div>
      ) : null}
    </div>
  );
}
