import type { ReactNode } from 'react';
import type { PreviewBlock } from '#shared/reports/preview-block.ts';

type Of<K extends PreviewBlock['kind']> = Extract<PreviewBlock, { kind: K }>;
type Phrase = Of<'list'>['items'][number];

/** Draws each of a list that never changes its order: the place is the only identity that its items have. */
const each = <T,>(items: readonly T[], draw: (item: T, key: number) => ReactNode): ReactNode[] =>
  Array.from(items.entries(), ([place, item]) => draw(item, place));

/** A report's blocks as a page of the screen. Pure: what Word gets is what is shown. */
export function PreviewBlocks({ blocks }: { blocks: readonly PreviewBlock[] }) {
  return each(blocks, (block, key) => <OneBlock key={key} block={block} />);
}

function OneBlock({ block }: { block: PreviewBlock }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock {...block} />;
    case 'paragraph':
      return (
        <p className={`paper-${block.style}`} dir="auto">
          <Words {...block.phrase} />
        </p>
      );
    case 'list':
      return (
        <ul className="paper-list">
          {each(block.items, (item, key) => (
            <li key={key} dir="auto">
              <Words {...item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableBlock {...block} />;
    case 'definitions':
      return <DefinitionsBlock {...block} />;
    case 'strip':
      return <StripBlock {...block} />;
    case 'figure':
      return <FigureBlock {...block} />;
    case 'contents':
      return <ContentsBlock {...block} />;
    case 'page-break':
      return <hr className="paper-break" />;
  }
}

const Words = ({ label, text }: Phrase) => (
  <>
    {label === '' ? null : <b>{label} </b>}
    {text}
  </>
);

function HeadingBlock({ level, number, text }: Of<'heading'>) {
  const words = (
    <>
      {number === '' ? null : <span className="paper-number">{number}</span>}
      {text}
    </>
  );
  // The page's own title is the first level, so those of the report begin below it.
  if (level === 1) return <h3 className="paper-h1">{words}</h3>;
  if (level === 2) return <h4 className="paper-h2">{words}</h4>;
  return <h5 className="paper-h3">{words}</h5>;
}

function TableBlock({ caption, columns, rows }: Of<'table'>) {
  return (
    <table className="paper-table">
      {caption === '' ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {each(columns, ({ label, align }, key) => (
            <th key={key} scope="col" className={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {each(rows, (row, at) => (
          <tr key={at}>
            {each(row, ({ text, tone, fill }, index) => (
              <td
                key={index}
                className={`${columns[index]?.align ?? 'start'} ${tone}${fill === '' ? '' : ' filled'}`}
                style={fill === '' ? undefined : { '--fill': `#${fill}` }}
                dir="auto"
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DefinitionsBlock({ rows }: Of<'definitions'>) {
  return (
    <dl className="paper-definitions">
      {each(rows, ({ term, under, lines }, at) => (
        <div key={at}>
          <dt dir="auto">
            {term}
            {each(under, (text, index) => (
              <small key={index}>{text}</small>
            ))}
          </dt>
          <dd>
            {each(lines, ({ tone, ...phrase }, index) => (
              <p key={index} className={tone} dir="auto">
                <Words {...phrase} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StripBlock({ columns, cells }: Of<'strip'>) {
  return (
    <ul className="paper-strip" style={{ '--columns': columns }}>
      {each(cells, ({ label, figure, isLarge, lines, fill }, at) => (
        <li
          key={at}
          className={fill === '' ? undefined : 'filled'}
          style={fill === '' ? undefined : { '--fill': `#${fill}` }}
          dir="auto"
        >
          {label}
          <b className={isLarge ? 'large' : undefined}>{figure}</b>
          {each(lines, (text, index) => (
            <small key={index}>{text}</small>
          ))}
        </li>
      ))}
    </ul>
  );
}

function FigureBlock({ caption, altText, png, width, height }: Of<'figure'>) {
  return (
    <figure className="paper-figure">
      {caption === '' ? null : <figcaption>{caption}</figcaption>}
      <img src={`data:image/png;base64,${png}`} alt={altText} width={width} height={height} />
    </figure>
  );
}

function ContentsBlock({ title, entries }: Of<'contents'>) {
  return (
    <section className="paper-contents" aria-label={title}>
      <p className="paper-contents-title">{title}</p>
      <ol>
        {each(entries, (entry, at) => (
          <li key={at}>{entry}</li>
        ))}
      </ol>
    </section>
  );
}
