import type { components } from '../../api/openapi';

export type KeyView = components['schemas']['KeyView'];
export type ValueView = components['schemas']['ValueView'];
export type ScenarioKeys = components['schemas']['ScenarioKeys'];
export type MineralChoices = components['schemas']['MineralChoices'];

/** Keys that are always shown where they may stand; the others are added one by one. */
const usual = new Set(['until', 'announced', 'to', 'share', 'parties', 'months', 'ways', 'mode', 'shelf', 'release-rules', 'days', 'form', 'probability', 'assumed', 'sources', 'stocks', 'beliefs']);

/** Keys of a section that are shown: required, usual or written already; the rest can be added. */
export function shownKeys(keys: readonly KeyView[], section: Readonly<Record<string, unknown>>): { shown: KeyView[]; more: KeyView[] } {
  const isShown = (key: KeyView) => key.required || usual.has(key.name) || key.name in section;
  return { shown: keys.filter(isShown), more: keys.filter((key) => !isShown(key)) };
}

/** What the text has and the form knows no key for. */
export function unknownKeys(keys: readonly KeyView[], section: Readonly<Record<string, unknown>>): string[] {
  const names = new Set(keys.map((key) => key.name));
  return Object.keys(section).filter((name) => !names.has(name));
}

export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the form can show what is written: else it stays as it is and is changed in the text. */
export function fits(value: ValueView, written: unknown): boolean {
  if (written === undefined || written === null) return true;
  switch (value.kind) {
    case 'section':
    case 'variants':
      return isSection(written);
    case 'list':
      return value.item ? (Array.isArray(written) ? written : [written]).every((one) => fits(value.item as ValueView, one)) : false;
    case 'forms':
      return typeof written === 'string' || (Array.isArray(written) && written.every((one) => typeof one === 'string'));
    case 'countries':
      return countriesOf(written) !== undefined;
    default:
      return typeof written !== 'object';
  }
}

/** A choice of countries as the form shows it. */
export interface Countries {
  readonly which: 'all' | 'these' | 'all-except';
  readonly codes: readonly string[];
}

const codesOf = (value: unknown): string[] | undefined =>
  typeof value === 'string' ? [value] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : undefined;

export function countriesOf(written: unknown): Countries | undefined {
  if (written === undefined || written === null || written === 'all') return { which: 'all', codes: [] };
  const except = isSection(written) && Object.keys(written).join() === 'all-except' ? codesOf(written['all-except']) : undefined;
  if (except) return { which: 'all-except', codes: except };
  const codes = codesOf(written);
  return codes && { which: 'these', codes };
}

/** A choice of countries as the text writes it. */
export function writtenCountries({ which, codes }: Countries): unknown {
  if (which === 'all') return 'all';
  if (which === 'all-except') return { 'all-except': codes };
  return codes.length === 1 ? codes[0] : codes;
}

/** A number where it is one, else the text: a scenario's own numbers are named in it. */
export function figure(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** A new entry with what it cannot do without. */
export function fresh(value: ValueView, guess: Readonly<Record<string, unknown>>, tag?: string): unknown {
  if (value.kind === 'variants') {
    const keys = value.variants[tag ?? ''] ?? [];
    return Object.fromEntries(keys.filter((key) => key.required).map((key) => [key.name, key.name === value.tag ? tag : first(key, guess)]));
  }
  if (value.kind === 'section') {
    return Object.fromEntries(value.keys.filter((key) => key.required).map((key) => [key.name, first(key, guess)]));
  }
  return guess['item'] ?? '';
}

function first(key: KeyView, guess: Readonly<Record<string, unknown>>): unknown {
  if (key.name in guess) return guess[key.name];
  const { value } = key;
  if (value.kind === 'list' && value.item) return value.item.kind === 'section' ? [fresh(value.item, guess)] : [];
  if (value.kind === 'figure' || value.kind === 'whole') return Math.max(value.low ?? 0, Math.min(1, value.high ?? 1));
  if (value.kind === 'countries') return 'all';
  return '';
}
