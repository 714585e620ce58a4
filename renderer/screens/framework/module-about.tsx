import type { Framework, FrameworkModule } from '#shared/framework/framework.ts';
import { minutesFor } from '#shared/framework/minutes.ts';
import { useTranslate } from '../../use-translate.ts';
import { Glossed } from './glossed.tsx';

/** What a module is for, what it looks at, who should be in the room, what to bring and how long it takes. */
export function ModuleAbout({
  module,
  framework,
  inUse,
  isBrief = false,
}: {
  module: FrameworkModule;
  framework: Framework;
  /** How many of its indicators are asked, where an assessment leaves some out. */
  inUse?: number;
  /** Leaves out what a table around it says already. */
  isBrief?: boolean;
}) {
  const { t } = useTranslate();
  const short = module.indicators.filter((indicator) => indicator.short).length;
  const minutes = (count: number) => t('overview.minutes', { count: minutesFor(module, count) });
  const time =
    inUse === undefined
      ? t('module.bothTimes', { full: minutes(module.indicators.length), short: minutes(short), count: short })
      : minutes(inUse);
  return (
    <dl className="module-about">
      {isBrief ? null : <Fact name="purpose" text={module.purpose} />}
      <Fact name="looksAt" text={module.looksAt} />
      {isBrief ? null : <Fact name="inTheRoom" text={module.inTheRoom} />}
      <Fact name="lead" text={module.lead.map((role) => framework.roles[role] ?? role).join(', ')} />
      <Fact name="bring" text={module.bring} />
      {isBrief ? null : <Fact name="time" text={time} />}
    </dl>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  const { t } = useTranslate();
  return (
    <div>
      <dt>{t(`module.${name}`)}</dt>
      <dd>
        <Glossed text={text} />
      </dd>
    </div>
  );
}
