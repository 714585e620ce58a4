import { useRef, useState } from 'react';
import { Dialog, Heading, Popover, Pressable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Link } from 'react-router';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { frameworkPlace } from './framework-place.ts';

/** A term of the glossary: what it means on hover and on focus, and pressed also its other forms and its place in the glossary. */
export function TermMark({
  entry,
  framework,
  text,
}: {
  entry: Framework['glossary'][number];
  framework: Pick<Framework, 'key' | 'version'>;
  text: string;
}) {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const mark = useRef<HTMLSpanElement>(null);
  return (
    <>
      <TooltipTrigger delay={300} isDisabled={isOpen}>
        <Pressable onPress={() => setOpen(true)}>
          {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break over two lines of a text */}
          <span ref={mark} role="button" tabIndex={0} className="term" aria-haspopup="dialog" aria-expanded={isOpen}>
            {text}
          </span>
        </Pressable>
        <Tooltip className="tooltip" offset={4}>
          {entry.definition}
        </Tooltip>
      </TooltipTrigger>
      {isOpen ? (
        <Popover className="popover" triggerRef={mark} isOpen onOpenChange={setOpen}>
          <Dialog className="explain">
            <Heading slot="title" level={2}>
              {entry.term}
            </Heading>
            <p>{entry.definition}</p>
            {entry.also.length > 0 ? (
              <p className="small dim">{t('glossary.also', { list: entry.also.join(', ') })}</p>
            ) : null}
            <Link to={frameworkPlace(framework, 'glossary', entry.id)}>{t('glossary.open')}</Link>
          </Dialog>
        </Popover>
      ) : null}
    </>
  );
}
