import { Link } from 'react-router';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { frameworkPlace } from './framework-place.ts';

/** Links to indicators by their ids; what each states is read out and shown on hover. */
export const IndicatorLinks = ({ ids, framework }: { ids: readonly string[]; framework: Framework }) => (
  <>
    {ids.map((id, index) => {
      const statement = findIndicator(framework, id)?.statement ?? '';
      return (
        <span key={id}>
          {index > 0 ? ' ' : ''}
          <Link to={frameworkPlace(framework, 'indicators', id)} className="id" title={statement}>
            {id}
            <span className="visually-hidden"> {statement}</span>
          </Link>
        </span>
      );
    })}
  </>
);
