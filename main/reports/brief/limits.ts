/** The most characters that each piece of the executive brief may have, so that two pages hold it. `docs/guide/executive-brief.md` lists them. */
export const BRIEF_LIMITS = {
  organisation: 70,
  place: 60,
  round: 60,
  headline: 280,
  figure: 14,
  figureName: 60,
  figureSource: 70,
  redFlag: 130,
  step: 130,
  pair: 130,
  conflict: 150,
  body: 80,
  policy: 80,
  harm: 180,
  measure: 180,
  priority: 180,
  reason: 180,
  benchmark: 110,
  target: 70,
  decision: 190,
} as const;
type BriefPiece = keyof typeof BRIEF_LIMITS;

/** A text within the limit of its piece; what is cut names the place in the annex. */
export type Within = (piece: BriefPiece, text: string, number: string) => string;
