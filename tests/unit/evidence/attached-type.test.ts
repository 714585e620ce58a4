import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attachedName, nameOnDisk } from '#main/evidence/attached-name.ts';
import { attachedTypeOf } from '#main/evidence/attached-type.ts';
import { ATTACHED_TYPES } from '#shared/assessment/evidence.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { ATTACHABLE, openDocument, openXml, WORD } from '#tests/helpers/attachable.ts';

const typeOf = (bytes: Uint8Array, file = 'file') => attachedTypeOf({ bytes, file });

/** The code of a refusal, and the file that it names. */
function refusalOf(bytes: Uint8Array, file: string): string {
  try {
    return `taken as ${typeOf(bytes, file)}`;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.values.file).toBe(file);
    return error.code;
  }
}

describe('a file is what its content says', () => {
  it.each(ATTACHED_TYPES)('%s, under any name', (type) => {
    expect(typeOf(ATTACHABLE[type], `a.${type}`)).toBe(type);
    expect(typeOf(ATTACHABLE[type], 'a.exe')).toBe(type === 'csv' ? 'txt' : type);
    expect(typeOf(ATTACHABLE[type], 'no ending')).toBe(type === 'csv' ? 'txt' : type);
  });

  it.each([
    ['UTF-8', strToU8('الهجرة والتنمية, 移民')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFélection')],
    ['UTF-16, small end first', Buffer.from('\uFEFFélection 移民', 'utf16le')],
    ['UTF-16, large end first', Buffer.from('\uFEFFélection 移民', 'utf16le').swap16()],
    ['Latin letters of one byte', Buffer.from('élection générale, £ 5', 'latin1')],
  ])('plain text, written as %s', (_how, bytes) => {
    expect(typeOf(bytes, 'a.txt')).toBe('txt');
    expect(typeOf(bytes, 'A.CSV')).toBe('csv');
  });
});

describe('it is refused, by its name, when it is', () => {
  it.each([
    ['empty', 'file-empty', new Uint8Array()],
    ['a program of Windows', 'file-type-not-taken', strToU8('MZ\x90\0\x03\0\0\0')],
    ['a program of Linux', 'file-type-not-taken', strToU8('\x7fELF\x02\x01\x01')],
    ['an old Office file', 'file-type-not-taken', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['a picture that is a program', 'file-type-not-taken', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a web page', 'file-type-not-taken', strToU8('\n<!DOCTYPE html><title>x</title>')],
    ['rich text', 'file-type-not-taken', strToU8('{\\rtf1 text}')],
    ['a script', 'file-type-not-taken', strToU8('#!/bin/sh\nrm -rf /')],
    ['text with NUL', 'file-type-not-taken', strToU8('text\0text')],
    ['half a character of UTF-16', 'file-type-not-taken', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
    ['a zip of anything', 'file-type-not-taken', openXml('application/x-other')],
    ['another kind of OpenDocument', 'file-type-not-taken', openDocument('presentation')],
    ['a zip that is cut off', 'file-refused', ATTACHABLE.docx.slice(0, -30)],
  ])('%s', (_what, code, bytes) => {
    expect(refusalOf(bytes, 'evil.pdf')).toBe(code);
  });

  it.each([
    ['by its entry', openXml(WORD, { 'word/vbaProject.bin': new Uint8Array(4) })],
    ['by its entry, in other letters', openXml(WORD, { 'xl/VBAPROJECT.BIN': new Uint8Array(4) })],
    ['by its declared kind', openXml('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['in OpenDocument', openDocument('text', { 'Basic/Standard/Module1.xml': new Uint8Array(4) })],
  ])('one with macros, %s', (_how, bytes) => {
    expect(refusalOf(bytes, 'plan.docx')).toBe('file-with-macros');
  });

  it('a zip with a way out', () => {
    expect(refusalOf(openXml(WORD, { '../../evil': new Uint8Array(4) }), 'plan.docx')).toBe('file-refused-at');
  });
});

describe('the name of an attached file', () => {
  it('ends as its content, so that nothing opens it as something else', () => {
    expect(attachedName('plan.pdf', 'pdf')).toBe('plan.pdf');
    expect(attachedName('PHOTO.JPEG', 'jpg')).toBe('PHOTO.JPEG');
    expect(attachedName('evil.bat', 'txt')).toBe('evil.bat.txt');
    expect(attachedName('page.html', 'txt')).toBe('page.html.txt');
  });

  it.each([
    ['plan: “final”?.pdf', 'plan_ “final”_.pdf'],
    ['NUL.pdf', 'file.pdf'],
    ['../../x.pdf', 'file.pdf'],
    ['evil.exe', 'evil.exe.pdf'],
    ['خطة.pdf', 'خطة.pdf'],
  ])('%s lies on a disk as %s', (name, onDisk) => {
    expect(nameOnDisk({ name, type: 'pdf' })).toBe(onDisk);
  });
});
