import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
it('writes', async () => {
  const core = openTestCore();
  const ids = (await core.call('library.addSample', {})).assessmentIds;
  mkdirSync('out', { recursive: true });
  for (const [i, name] of [[0, 'annex'], [1, 'annex-2'], [2, 'annex-practice']] as const) {
    const s = performance.now();
    await core.call('reports.make', { assessmentId: ids[i]!, kind: 'annex', language: 'en' }).catch((e) => { console.log(core.ports.bugs); throw e; });
    if (core.ports.bugs.length) console.log(core.ports.bugs); console.log(name, Math.round(performance.now() - s), 'ms');
    writeFileSync(`out/${name}.docx`, core.ports.saved.at(-1)!.bytes);
  }
});
