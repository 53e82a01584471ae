import type { Language } from '../words/language';

const kept = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = kept.get(key);
  if (!found) kept.set(key, (found = new Intl.NumberFormat(language, options)));
  return found;
}

/** A minus sign, not a hyphen; and never a minus before zero. */
function signs(text: string): string {
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace(/[-−+]/, '');
}

/** Three significant digits, thousands set apart: 12,300 or 0.0123. */
export function three(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= 1000) return signs(format(language, { maximumFractionDigits: 0 }).format(Number(value.toPrecision(3))));
  if (size > 0 && size < 0.0005) return signs(format(language, { maximumFractionDigits: 4 }).format(value));
  return signs(format(language, { maximumSignificantDigits: 3 }).format(value));
}

export function whole(value: number, language: Language): string {
  return signs(format(language, { maximumFractionDigits: 0 }).format(value));
}

/** A share of 1 in percent; small ones with a digit after the point. */
export function percent(share: number, language: Language): string {
  const size = Math.abs(share);
  // Even steps, as on an axis, have no digits behind the point; what was computed has one, 4.0 % like 4.6 %.
  const digits = size < 0.0995 && Math.abs(100 * size - Math.round(100 * size)) > 1e-9 ? 1 : 0;
  return signs(format(language, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share));
}

/** A change in percent with its sign. */
export function change(share: number, language: Language): string {
  return signs(
    format(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(share),
  );
}

const dollars: Record<Language, (text: string) => string> = {
  en: (text) => `$${text}`,
  ko: (text) => `${text}달러`,
  ja: (text) => `${text}ドル`,
};

/** An amount of USD as the language counts it: $245M, 2.45억 달러, 2.45億ドル. */
export function money(usd: number, language: Language): string {
  const size = format(language, { notation: 'compact', maximumSignificantDigits: 3, useGrouping: 'always' }).format(Math.abs(usd) < 0.5 ? 0 : Math.abs(usd));
  const shown = dollars[language](language === 'ko' && /[만억조]$/.test(size) ? size + ' ' : size);
  return (usd < 0 && /[1-9]/.test(shown) ? '−' : '') + shown;
}

/** The same with a plus before a gain. */
export function signedMoney(usd: number, language: Language): string {
  const text = money(usd, language);
  return usd > 0 && /[1-9]/.test(text) ? '+' + text : text;
}

/** A calendar month such as 2025-03. */
export function calendarMonth(text: string, language: Language): string {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** The calendar month of a month counted from 1. */
export function monthAfter(first: string, month: number): string {
  const [year = 0, start = 1] = first.split('-').map(Number);
  const date = new Date(Date.UTC(year, start - 1 + month - 1, 1));
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** A moment, to the minute, in the reader's own time. */
export function moment(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** Seconds as minutes and seconds: 2:05. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How far from exact something is: 4e-16; 0 where it is exact. */
export function error(value: number): string {
  return value === 0 ? '0' : value.toExponential(0);
}
