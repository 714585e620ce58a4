/** Looks a text up by its key and fills in what varies. i18next answers it on both sides; `shared` only needs its shape. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;
