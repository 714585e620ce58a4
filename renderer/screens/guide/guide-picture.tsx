import { useState } from 'react';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { pictureAddress } from './guide-pages.ts';

/** All pictures of the guide have this size in pixels (tests/pictures), so nothing jumps when they come. */
const SIZE = { width: 1536, height: 1050 };

/** A picture of the guide; pressed, it is shown as large as the window allows. */
export function GuidePicture({ href, alt }: { href: string; alt: string }) {
  const { t } = useTranslate();
  const [isLarge, setLarge] = useState(false);
  const address = pictureAddress(href);
  const close = () => setLarge(false);
  return (
    <>
      <button type="button" className="guide-picture" title={t('guide.enlarge')} onClick={() => setLarge(true)}>
        <img src={address} alt={alt} loading="lazy" {...SIZE} />
      </button>
      <ModalDialog title={t('guide.picture')} isOpen={isLarge} onClose={close}>
        <img className="guide-large" src={address} alt={alt} lang="en" {...SIZE} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={close}>
            {t('guide.close')}
          </button>
        </div>
      </ModalDialog>
    </>
  );
}
