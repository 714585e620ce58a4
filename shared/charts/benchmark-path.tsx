import { inOrder, type PathPoint } from '../plan/path-to-target.ts';
import { BENCHMARK_PATH_HEIGHT, type PathScale, pathScale } from './benchmark-path-scale.ts';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import type { ChartTheme } from './chart-theme.ts';

/** A value with its words, such as "19 %". */
export interface PathMark extends PathPoint {
  readonly label: string;
}

interface BenchmarkPathProps extends ChartLook {
  readonly baseline: PathMark;
  readonly target: PathMark;
  readonly readings: readonly PathMark[];
  readonly formatYear: (year: number) => string;
  readonly width: number;
}

const DIAMOND = 5.5;
const RING = 6;
/** Room that the words of a reading need beside those of the next. */
const LABEL_ROOM = 40;

/** Readings of a benchmark over the years against the straight path from its baseline to its target. In grey: the path is dashed, the way taken is full; the baseline is an open diamond, a reading a filled one, the target a ring. */
export function BenchmarkPath(props: BenchmarkPathProps) {
  const { baseline, target, theme, mirrored, width, label, formatYear } = props;
  const readings = inOrder(props.readings);
  const scale = pathScale({ baseline, target, readings, width, mirrored });
  const way = [baseline, ...readings].map(({ year, value }) => `${scale.x(year)},${scale.y(value)}`).join(' ');
  return (
    <ChartSvg width={width} height={BENCHMARK_PATH_HEIGHT} theme={theme} label={label}>
      <Years scale={scale} theme={theme} formatYear={formatYear} />
      <line
        x1={scale.x(baseline.year)}
        y1={scale.y(baseline.value)}
        x2={scale.x(target.year)}
        y2={scale.y(target.value)}
        stroke={theme.hatch}
        strokeWidth={1.4}
        strokeDasharray="5 4"
        data-part="path"
      />
      {readings.length > 0 ? (
        <polyline points={way} fill="none" stroke={theme.bar} strokeWidth={2} data-part="way" />
      ) : null}
      <circle
        cx={scale.x(target.year)}
        cy={scale.y(target.value)}
        r={RING}
        fill={theme.ground}
        stroke={theme.ink}
        strokeWidth={1.8}
        data-part="target"
      />
      <Diamond mark={baseline} scale={scale} fill={theme.ground} stroke={theme.ink} part="baseline" />
      {readings.map((reading, index) => (
        <Diamond
          // biome-ignore lint/suspicious/noArrayIndexKey: two readings may be alike, and nothing here is kept
          key={index}
          mark={reading}
          scale={scale}
          fill={theme.ink}
          stroke={theme.ground}
          part="reading"
        />
      ))}
      <Words {...props} readings={readings} scale={scale} />
    </ChartSvg>
  );
}

function Years({
  scale,
  theme,
  formatYear,
}: {
  scale: PathScale;
  theme: ChartTheme;
  formatYear: (year: number) => string;
}) {
  return (
    <g fontSize={12} fill={theme.quiet} stroke="none">
      <line
        x1={scale.x(scale.firstYear)}
        x2={scale.x(scale.lastYear)}
        y1={scale.floor}
        y2={scale.floor}
        stroke={theme.hatch}
      />
      {scale.ticks.map((year) => (
        <g key={year}>
          <line x1={scale.x(year)} x2={scale.x(year)} y1={scale.floor} y2={scale.floor + 4} stroke={theme.hatch} />
          <text x={scale.x(year)} y={scale.floor + 18} textAnchor="middle">
            {formatYear(year)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Diamond({
  mark,
  scale,
  fill,
  stroke,
  part,
}: {
  mark: PathPoint;
  scale: PathScale;
  fill: string;
  stroke: string;
  part: string;
}) {
  const [x, y] = [scale.x(mark.year), scale.y(mark.value)];
  return (
    <path
      d={`M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}Z`}
      fill={fill}
      stroke={stroke}
      strokeWidth={1.6}
      data-part={part}
    />
  );
}

/** Baseline and target speak at the sides, the latest reading in bold, earlier ones where there is room. */
function Words({
  baseline,
  target,
  readings,
  scale,
  theme,
  mirrored,
}: BenchmarkPathProps & { readings: readonly PathMark[]; scale: PathScale }) {
  const shown = withRoom(readings, scale);
  const latest = readings.at(-1);
  return (
    <g>
      <text
        x={scale.x(baseline.year) + (mirrored ? 12 : -12)}
        y={scale.y(baseline.value) + 4.5}
        textAnchor={mirrored ? 'start' : 'end'}
        fill={theme.quiet}
      >
        {baseline.label}
      </text>
      <text
        x={scale.x(target.year) + (mirrored ? -12 : 12)}
        y={scale.y(target.value) + (scale.lastYear > target.year ? -9 : 4.5)}
        textAnchor={mirrored ? 'end' : 'start'}
        fill={theme.quiet}
      >
        {target.label}
      </text>
      {shown.map((reading) => (
        <text
          key={reading.year}
          x={scale.x(reading.year)}
          y={scale.y(reading.value) + (scale.isAbovePath(reading) ? -11 : 20)}
          textAnchor="middle"
          fontWeight={reading === latest ? 700 : 400}
          data-part="words"
        >
          {reading.label}
        </text>
      ))}
    </g>
  );
}

/** From the latest backwards, those whose words do not run into the words of the next. */
function withRoom(readings: readonly PathMark[], scale: PathScale): PathMark[] {
  const shown: PathMark[] = [];
  for (const reading of readings.toReversed()) {
    const next = shown.at(-1);
    if (!next || Math.abs(scale.x(next.year) - scale.x(reading.year)) >= LABEL_ROOM) shown.push(reading);
  }
  return shown.reverse();
}
