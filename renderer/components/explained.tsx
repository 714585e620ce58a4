import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';

/** A figure that says, when pressed, what it means and how it came about. */
export function Explained({
  figure,
  label,
  title,
  children,
}: {
  figure: ReactNode;
  label: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button className="text-button" aria-label={label}>
        {figure}
      </Button>
      <Popover className="popover">
        <Dialog className="explain">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
