/** Every sign of the program once, as symbols; `Icon`, `LevelStaff` and `RatingBand` refer to them. */
const SIGNS = {
  undo: {
    viewBox: '0 0 16 16',
    drawing: (
      <path d="M6 2.5L2.5 6 6 9.5M2.8 6h6.4a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    ),
  },
  'not-answered': {
    viewBox: '0 0 16 16',
    drawing: (
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="var(--sheet)"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="2.6 2.1"
      />
    ),
  },
  'in-progress': {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="6" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
      </>
    ),
  },
  complete: {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="6.8" fill="currentColor" />
        <path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--sheet)" strokeWidth="1.8" />
      </>
    ),
  },
  'to-settle': {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <path d="M7 1.2L.6 8 7 14.8z" fill="currentColor" />
        <path d="M9 1.2L15.4 8 9 14.8z" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.3" />
      </>
    ),
  },
  proposed: {
    viewBox: '0 0 16 16',
    drawing: (
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="var(--sheet)"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray="3.2 1.5"
      />
    ),
  },
  'not-applicable': {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="6" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.5" />
        <path d="M3.8 12.2l8.4-8.4" stroke="currentColor" strokeWidth="1.5" />
      </>
    ),
  },
  'dont-know': {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <rect x="2" y="2" width="12" height="12" fill="var(--sheet)" stroke="currentColor" strokeWidth="1.5" />
        <path
          d="M5.9 6.3c0-1.3 1-2 2.1-2s2.1.7 2.1 1.9c0 1.5-2 1.5-2 3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <rect x="7.3" y="10.3" width="1.6" height="1.6" fill="currentColor" />
      </>
    ),
  },
  flag: { viewBox: '0 0 16 16', drawing: <path d="M4 1.8h8v12.4l-4-3.4-4 3.4z" fill="currentColor" /> },
  'flag-outline': {
    viewBox: '0 0 16 16',
    drawing: <path d="M4 1.8h8v12.4l-4-3.4-4 3.4z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  },
  'red-flag': {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <path d="M3 1v14.5" stroke="currentColor" strokeWidth="1.8" />
        <path d="M4 1.8h10.4L11.2 5.6l3.2 3.8H4z" fill="currentColor" />
      </>
    ),
  },
  critical: {
    viewBox: '0 0 16 16',
    drawing: <path d="M8 1.3l2 4.5 4.9.5-3.7 3.2 1.1 4.8L8 11.8l-4.3 2.5 1.1-4.8L1.1 6.3 6 5.8z" fill="currentColor" />,
  },
  check: {
    viewBox: '0 0 16 16',
    drawing: <path d="M2.5 8.5l3.6 3.6 7.4-8" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  chevron: {
    viewBox: '0 0 16 16',
    drawing: <path d="M5.5 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  plus: { viewBox: '0 0 16 16', drawing: <path d="M8 2.5v11M2.5 8h11" stroke="currentColor" strokeWidth="1.7" /> },
  search: {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10.3 10.3L14.5 14.5" stroke="currentColor" strokeWidth="1.8" />
      </>
    ),
  },
  document: {
    viewBox: '0 0 16 16',
    drawing: <path d="M3 1.5h6.5L13 5v9.5H3zM9.5 1.5V5H13" fill="none" stroke="currentColor" strokeWidth="1.3" />,
  },
  arrow: {
    viewBox: '0 0 16 16',
    drawing: <path d="M1.5 8h12M9 3.5L13.5 8 9 12.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  },
  overdue: {
    viewBox: '0 0 16 16',
    drawing: (
      <>
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 4.4V8.3l2.6 1.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </>
    ),
  },
  'carried-over': {
    viewBox: '0 0 16 16',
    drawing: <path d="M1 8h8.5M6 4.5L9.5 8 6 11.5M12.5 2v12" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  },
  mark: {
    viewBox: '0 0 20 20',
    drawing: (
      <>
        <path d="M6 1v18" stroke="currentColor" strokeWidth="2.6" />
        <path d="M7 2L18.4 17.6H6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M1 18.6h18" stroke="currentColor" strokeWidth="2" />
      </>
    ),
  },
} as const;
export type SignName = keyof typeof SIGNS;

export function SignSprite() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
      {Object.entries(SIGNS).map(([name, { viewBox, drawing }]) => (
        <symbol key={name} id={`sign-${name}`} viewBox={viewBox}>
          {drawing}
        </symbol>
      ))}
    </svg>
  );
}
