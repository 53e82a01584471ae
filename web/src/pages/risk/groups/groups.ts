import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../words/language';
import { countryName } from '../../../words/names';

/** A group of countries of the reader's own, with the members that it has now. */
export interface OwnGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

const place = 'orebridge.groups';
const listeners = new Set<() => void>();
let groups: readonly OwnGroup[] = remembered();

/** What this browser was asked to remember; without being asked it is forgotten with the page. */
function remembered(): readonly OwnGroup[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter(isGroup) : [];
  } catch {
    return [];
  }
}

function isGroup(found: unknown): found is OwnGroup {
  const one = found as Partial<OwnGroup> | null;
  return typeof one?.id === 'string' && typeof one.name === 'string' && Array.isArray(one.members) && one.members.every((code) => typeof code === 'string' && /^[A-Z]{3}$/.test(code));
}

/** Takes groups for this visit; in the browser's own store where `remember` asks for it, and out of it where not. */
export function takeGroups(found: readonly OwnGroup[], remember: boolean): void {
  groups = found;
  try {
    if (remember && found.length > 0) localStorage.setItem(place, JSON.stringify(found));
    else localStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing forgets them with the page.
  }
  listeners.forEach((listener) => listener());
}

export function useGroups(): readonly OwnGroup[] {
  const [, setCount] = useState(0);
  useEffect(() => {
    const listener = () => setCount((count) => count + 1);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return groups;
}

/** The group as a party of addresses: its members as one importer. */
export function partyOf(group: OwnGroup): string {
  return [...group.members].sort().join('+');
}

/** What a party is called: the reader's own group by its name. */
export function partyName(party: string, language: Language): string {
  return groups.find((one) => one.members.length > 0 && partyOf(one) === party)?.name ?? countryName(party, language);
}
