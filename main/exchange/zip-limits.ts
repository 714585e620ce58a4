/** What a zip from outside may ask of this machine. */
export interface ZipLimits {
  /** The zip as it lies on the disk, bytes. */
  readonly fileBytes: number;
  readonly entries: number;
  /** One entry unpacked, bytes. */
  readonly entryBytes: number;
  /** All entries unpacked, bytes. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed one, of an entry above 1 MiB; honest office files stay below 100. */
  readonly ratio: number;
  /** Whether entries that only name a folder are passed over or refused. */
  readonly allowsFolders: boolean;
}

const MIB = 1024 * 1024;

/** One row for each use. A package carries at most 300 MB of attached files, each at most 20 MB. */
export const ZIP_LIMITS = {
  package: {
    fileBytes: 340 * MIB,
    entries: 5_000,
    entryBytes: 64 * MIB,
    totalBytes: 400 * MIB,
    ratio: 200,
    allowsFolders: false,
  },
  spreadsheet: {
    fileBytes: 20 * MIB,
    entries: 2_000,
    entryBytes: 60 * MIB,
    totalBytes: 120 * MIB,
    ratio: 200,
    allowsFolders: true,
  },
  framework: {
    fileBytes: 5 * MIB,
    entries: 200,
    entryBytes: 5 * MIB,
    totalBytes: 20 * MIB,
    ratio: 200,
    allowsFolders: true,
  },
  report: {
    fileBytes: 60 * MIB,
    entries: 5_000,
    entryBytes: 100 * MIB,
    totalBytes: 200 * MIB,
    ratio: 200,
    allowsFolders: true,
  },
  template: {
    fileBytes: 20 * MIB,
    entries: 2_000,
    entryBytes: 60 * MIB,
    totalBytes: 120 * MIB,
    ratio: 200,
    allowsFolders: true,
  },
  attachment: {
    fileBytes: 20 * MIB,
    entries: 5_000,
    entryBytes: 100 * MIB,
    totalBytes: 200 * MIB,
    ratio: 200,
    allowsFolders: true,
  },
} as const satisfies Record<string, ZipLimits>;
