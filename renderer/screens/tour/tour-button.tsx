import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { TourDialog } from './tour-dialog.tsx';

/** Opens the tour, as often as one likes. */
export function TourButton() {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button tour-button" onClick={() => setOpen(true)}>
        <Icon name="arrow" mirrors />
        {t('tour.open')}
      </button>
      <TourDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
