import { readFileSync, writeFileSync } from 'node:fs';
import { finishZip } from '#main/reports/finish-zip.ts';
import { writeWord } from '#main/reports/word-writer.ts';
import { readDocument } from './read-document.ts';

// A whole process: the blocks of an annex in, a Word file out, as tests/bench/annex.py does it.
const [, , from = '', to = ''] = process.argv;
const bytes = await writeWord(readDocument(readFileSync(from, 'utf8')), { estimatesPages: false });
writeFileSync(to, finishZip(bytes, new Date().toISOString()));
