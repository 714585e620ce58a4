import { RATINGS, type Rating } from '#shared/results/rating.ts';

const BOXES = [0.6, 7.8, 15];

/** Three boxes filled from the start: none for the lowest band, all for the highest. Always with the word beside it. */
export function RatingBand({ rating }: { rating: Rating }) {
  const filled = RATINGS.indexOf(rating);
  return (
    <svg className="band flip" viewBox="0 0 22 10" aria-hidden="true">
      {BOXES.map((x, index) => (
        <rect
          key={x}
          x={x}
          y="1"
          width="5.6"
          height="8"
          fill={index < filled ? 'currentColor' : 'var(--sheet)'}
          stroke="currentColor"
          strokeWidth="1.2"
        />
      ))}
    </svg>
  );
}
