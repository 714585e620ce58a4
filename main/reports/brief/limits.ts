/** The most characters that each piece of the executive brief may have, so that two pages hold it. `docs/guide/executive-brief.md` lists them. */
export const BRIEF_LIMITS = {
  organisation: 70,
  place: 60,
  round: 60,
  headline: 230,
  figure: 14,
  figureName: 60,
  figureSource: 70,
  redFlag: 100,
  step: 110,
  pair: 110,
  conflict: 100,
  body: 55,
  policy: 60,
  harm: 110,
  measure: 110,
  priority: 110,
  reason: 140,
  where: 90,
  benchmark: 85,
  target: 55,
  decision: 160,
} as const;
type BriefPiece = keyof typeof BRIEF_LIMITS;

/** A text within the limit of its piece; what is cut names the place in the annex. */
export type Within = (piece: BriefPiece, text: string, number: string) => string;
