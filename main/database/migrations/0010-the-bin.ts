import type { Migration } from '../migrate.ts';

/** What lies in the bin is found without looking at every assessment; saving in the others leaves this index alone. */
export const theBin: Migration = {
  version: 10,
  name: 'the bin',
  up(database) {
    database.exec("CREATE INDEX assessment_in_bin ON assessment (updated_at DESC, id) WHERE status = 'in-bin'");
  },
};
