import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: page, what comes after it in the address, and what is chosen on the page. */
export interface Address {
  readonly page: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

export function here(): Address {
  const [page = '', ...rest] = location.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return { page, rest, query: new URLSearchParams(location.search) };
}

export function go(path: string, replace = false): void {
  if (path !== location.pathname + location.search) {
    history[replace ? 'replaceState' : 'pushState'](null, '', path);
  }
  listeners.forEach((listener) => listener());
}

/** Keeps a choice on the page in the address, so that it can be sent. */
export function chooseInAddress(choices: Readonly<Record<string, string | undefined>>): void {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(choices)) {
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  go(location.pathname + (text ? '?' + text : ''), true);
}

export function useAddress(): Address {
  const [address, set] = useState(here);
  useEffect(() => {
    const listener = () => set(here());
    listeners.add(listener);
    addEventListener('popstate', listener);
    return () => {
      listeners.delete(listener);
      removeEventListener('popstate', listener);
    };
  }, []);
  return address;
}

/** Links within the workbench change the page without loading it anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.hasAttribute('download') || event.defaultPrevented) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
    event.preventDefault();
    if (url.hash && url.pathname === location.pathname) {
      document.getElementById(url.hash.slice(1))?.focus();
      return;
    }
    go(url.pathname + url.search);
    document.getElementById('page')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}
