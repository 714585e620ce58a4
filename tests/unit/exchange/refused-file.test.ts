import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import { FILE_FAULTS, faultSentence } from '#shared/exchange/file-fault.ts';

const t = createTranslate('en');
const said = (file: string, where: string, why: (typeof FILE_FAULTS)[number]) => {
  const { code, values } = refusedFile(file, { where, why });
  return t(`refusals.${code}`, values);
};

describe('the refusal of a file', () => {
  it.each(FILE_FAULTS)('says which file, where and why: %s', (why) => {
    const sentence = said('labour.mainstay', 'manifest.json', why);
    expect(sentence).toContain('“labour.mainstay”');
    expect(sentence).toContain('“manifest.json”');
    expect(sentence).toContain(faultSentence({ where: '', why }, t));
    expect(said('labour.mainstay', '', why)).toContain(faultSentence({ where: '', why }, t));
  });

  it('takes nothing in a name for a reference to another text', () => {
    const sentence = said('$t(refusals.unexpected)', '{{why}} $t(fileFaults.truncated)', 'name-twice');
    expect(sentence).toContain('“$ t(refusals.unexpected)”');
    expect(sentence).toContain(faultSentence({ where: '', why: 'name-twice' }, t));
  });
});
