import { createRoot } from 'react-dom/client';
import { createHashRouter, Link, RouterProvider } from 'react-router';

const page = (own: string, other: string) => (
  <main data-route={own}>
    <Link to={`/${other}`}>{other}</Link>
  </main>
);

/** Two pages with nothing on them but the way to the other: what switching costs whatever is shown. */
const router = createHashRouter([
  { path: '/two', element: page('two', 'one') },
  { path: '*', element: page('one', 'two') },
]);
const root = document.getElementById('root');
if (root) createRoot(root).render(<RouterProvider router={router} />);
