/** A chart that is drawn for the clipboard or a file: a worker draws it, because it takes its time. */
export interface PictureOrder {
  readonly kind: 'picture';
  /** An SVG that stands alone. */
  readonly drawing: string;
  readonly resourcesFolder: string;
}
