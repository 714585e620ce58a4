import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import './exchange.css';
import { PackageIn } from './package-in.tsx';

/** Files from other bodies, opened from the start page: what is taken becomes an assessment, or joins one. */
export function OpenScreen() {
  const { t } = useTranslate();
  const { state } = useLocation();
  const navigate = useNavigate();
  const [tokens] = useState(() => tokensIn(state));
  // Tokens are good for one use: a reload must not try them again.
  useEffect(() => void (state === null || navigate('/open', { replace: true, state: null })), [state, navigate]);
  return (
    <div className="page">
      <header className="head home-head">
        <div className="top">
          <Link to="/" className="home-link" aria-label={t('frame.toHome')}>
            <Icon name="mark" className="mark" mirrors />
          </Link>
          <span className="wordmark">Mainstay</span>
          <span className="grow" />
        </div>
      </header>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner exchange">
          <h1>{t('exchange.openFiles')}</h1>
          <p className="voice">{t('exchange.openFilesWhat')}</p>
          <PackageIn home={null} tokens={tokens} />
        </div>
      </main>
      <footer className="foot">
        <Link className="button" to="/">
          {t('exchange.toHome')}
        </Link>
      </footer>
    </div>
  );
}

/** The files that were chosen or dropped on the start page, handed on in the state of the address. */
function tokensIn(state: unknown): readonly string[] {
  const { tokens } = Object(state) as { readonly tokens?: unknown };
  return Array.isArray(tokens) && tokens.every((token) => typeof token === 'string') ? tokens : [];
}
