import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { finishZip } from '../finish-zip.ts';
import { BASE_STYLES, PAGE, wordStyles } from './word-styles.ts';

// Writes the templates of `resources/templates`: npx -c "node main/reports/word/make-templates.ts"
// They are files to be changed in Word; this keeps their styles in step with ours.

const MADE = '2026-01-01T00:00:00.000Z';
const FOLDER = join(import.meta.dirname, '../../../resources/templates');

const words = (text: string): ParagraphChild => new TextRun(text);
const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });
const line = (style: string, ...children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style, children });

interface Template {
  readonly file: string;
  readonly head: Paragraph;
  readonly foot: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  /** Black headings with the rule of a signed paper, in place of ours. */
  readonly isSober?: boolean;
}

const TEMPLATES: readonly Template[] = [
  {
    file: 'plain.docx',
    head: line('Header', words('{{title}}'), tab(), words('{{draft}}')),
    foot: [line('Footer', words('{{framework}}'))],
    body: [line('BodyText', words(''))],
  },
  {
    file: 'prsp-annex.docx',
    head: line('Header', words('[Name of the ministry]'), tab(), words('{{title}} {{draft}}')),
    foot: [
      line('Footer', words('Annex to the poverty reduction strategy. {{framework}}')),
      line('Footer', words('{{fingerprint}}')),
    ],
    body: [line('BodyText', words(''))],
    isSober: true,
  },
  {
    file: 'example-placeholders.docx',
    head: line('Header', words('[Name of the ministry]'), tab(), words('{{draft}}')),
    foot: [line('Footer', words('{{framework}}'))],
    body: [
      line('Title', words('Migration in our development plan')),
      line('BodyText', words('This note was prepared for the inter-ministerial committee. It rests on {{title}}.')),
      line('BodyText', words('{{summary}}')),
      line('Heading1', words('How far we are')),
      line('BodyText', words('In labour policy the score is {{f_LAB_score}} of 100, between {{f_LAB_range}}.')),
      line('BodyText', words('{{table:module-scores}}')),
      line('Heading1', words('What needs attention first')),
      line('BodyText', words('{{table:red-flags}}')),
      line('BodyText', words('{{section:7}}')),
      line('BodyText', words('[Signature]')),
    ],
  },
];

const BLACK = { run: { color: '000000' } } as const;

function styles(isSober: boolean) {
  const own = wordStyles('en');
  if (!isSober) return own;
  const { title, heading1, heading2, heading3, ...rest } = own.default ?? {};
  const sober = <S extends { run?: object | undefined } | undefined>(style: S) => ({
    ...style,
    run: { ...style?.run, ...BLACK.run },
  });
  return {
    ...own,
    default: {
      ...rest,
      title: sober(title),
      heading1: sober(heading1),
      heading2: sober(heading2),
      heading3: sober(heading3),
    },
  };
}

for (const { file, head, foot, body, isSober = false } of TEMPLATES) {
  const document = new Document({
    creator: 'Mainstay',
    lastModifiedBy: 'Mainstay',
    externalStyles: BASE_STYLES,
    styles: styles(isSober),
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin } },
        headers: { default: new Header({ children: [head] }) },
        footers: { default: new Footer({ children: foot }) },
        children: body,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  writeFileSync(join(FOLDER, file), finishZip(bytes, MADE));
}
