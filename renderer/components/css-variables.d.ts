import 'react';

declare module 'react' {
  /** Styles may set our own custom properties. */
  interface CSSProperties {
    readonly [property: `--${string}`]: string | number | undefined;
  }
}
