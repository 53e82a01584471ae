import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstPage, pages, type PageProps } from '../pages/registry';
import { Trouble } from '../parts/Trouble';
import { common } from '../words/common';
import { languages, type Language } from '../words/language';
import { loadNames } from '../words/names';
import { useAddress } from './address';
import { choose, useSettings, useWords } from './settings';

/** The dark bar and, under it, the page that the address names. */
export function Frame() {
  const address = useAddress();
  const page = address.page || firstPage;
  const words = useWords(common);
  const { language } = useSettings();
  useEffect(() => {
    document.title = `${pages[page]?.name[language] ?? words.notFound} · ${words.name}`;
  }, [page, language, words]);
  return (
    <>
      <a class="skip" href="#page">
        {words.skip}
      </a>
      <Bar page={page} />
      <main id="page" tabindex={-1}>
        <Shown page={page} rest={address.rest} query={address.query} />
      </main>
      <footer class="foot">
        {words.name} · {words.tagline} ·{' '}
        {Object.entries(pages)
          .filter(([, { aside }]) => aside)
          .map(([id, { name }]) => (
            <a key={id} href={`/${id}`}>
              {name[language]}
            </a>
          ))}{' '}
        ·{' '}
        <a href="/notices.txt" target="_blank" rel="noreferrer">
          {words.notices}
        </a>
      </footer>
    </>
  );
}

function Bar({ page }: { readonly page: string }) {
  const words = useWords(common);
  const { language, theme } = useSettings();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const [all, chosen] = [nav.current, nav.current?.querySelector<HTMLElement>('[aria-current]')];
    if (all && chosen) all.scrollLeft = chosen.offsetLeft + chosen.offsetWidth / 2 - all.offsetLeft - all.clientWidth / 2;
  }, [page, language]);
  return (
    <header class="bar">
      <div class="bar-inner">
        <a class="brand" href="/">
          <img src="/favicon.svg" alt="" />
          {words.name}
        </a>
        <nav aria-label={words.name} ref={nav}>
          {Object.entries(pages)
            .filter(([, { aside }]) => !aside)
            .map(([id, { name }]) => (
              <a key={id} href={`/${id}`} aria-current={id === page ? 'page' : undefined}>
                {name[language]}
              </a>
            ))}
        </nav>
        <div class="bar-tools">
          <div role="group" aria-label={words.language}>
            {(Object.keys(languages) as Language[]).map((one) => (
              <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => void choose({ language: one })}>
                {languages[one]}
              </button>
            ))}
          </div>
          <button
            type="button"
            aria-label={words.theme}
            title={words.theme}
            onClick={() => void choose({ theme: theme === 'dark' ? 'light' : 'dark' })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
              <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
            </svg>
          </button>
          <button type="button" aria-label={words.print} title={words.print} onClick={() => print()}>
            <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4">
              <path d="M4.2 6V2h7.6v4M4.2 11.5H2.2V6.2h11.6v5.3h-2" />
              <path d="M4.2 9.4h7.6V14H4.2z" />
            </svg>
          </button>
        </div>
      </div>
    </header>
  );
}

function Shown({ page, ...props }: PageProps & { readonly page: string }) {
  const words = useWords(common);
  const { language } = useSettings();
  const [loaded, setLoaded] = useState<{ page: string; Page: ComponentType<PageProps> }>();
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    let left = false;
    setTrouble(undefined);
    Promise.all([pages[page]?.load(), loadNames(language)]).then(
      ([loading]) => left || (loading && setLoaded({ page, Page: loading.default })),
      (reason: unknown) => left || setTrouble(reason),
    );
    return () => {
      left = true;
    };
  }, [page]);
  if (!pages[page]) {
    return (
      <>
        <h1>{words.notFound}</h1>
        <p class="lead">{words.notFoundHow}</p>
      </>
    );
  }
  if (trouble) return <Trouble reason={trouble} />;
  if (!loaded || loaded.page !== page) return <p class="lead">{words.loading}</p>;
  return <loaded.Page {...props} />;
}
