import { createRoot } from 'react-dom/client';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/frame.css';
import { App } from './app.tsx';
import { connect } from './bridge/connect.ts';
import { ignoreStrayDrops } from './ignore-stray-drops.ts';
import { keepFocus } from './keep-focus.ts';
import { loadWhatComesNext } from './load-what-comes-next.ts';
import { startTranslating } from './start-translating.ts';

startTranslating();
ignoreStrayDrops();
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App client={connect()} />);
loadWhatComesNext();
