/** How far each module is, as thin bars; decoration beside words that say the same. */
export function ModuleStrip({
  modules,
  current,
  isMini = false,
}: {
  modules: readonly { id: string; answered: number; indicators: number }[];
  current?: string;
  isMini?: boolean;
}) {
  return (
    <div className={isMini ? 'strip mini' : 'strip'} aria-hidden="true">
      {modules.map(({ id, answered, indicators }) => (
        <div key={id} className={id === current ? 'current' : undefined}>
          <i style={{ '--share': `${indicators === 0 ? 0 : (100 * answered) / indicators}%` }} />
          {isMini ? null : <span>{id}</span>}
        </div>
      ))}
    </div>
  );
}
