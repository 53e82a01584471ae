/** Codes of countries and groups, separated by commas or blanks, as they are sent. */
export function codesIn(text: string): string[] {
  return text
    .split(/[\s,、+]+/)
    .filter(Boolean)
    .map((code) => code.toUpperCase());
}

/** What may be several joined by +, separated by commas or blanks: USA, AUS+CAN. */
export function joinedCodesIn(text: string): string[] {
  return listIn(text).map((code) => code.toUpperCase());
}

/** Names separated by commas or blanks. */
export function listIn(text: string): string[] {
  return text.split(/[\s,、]+/).filter(Boolean);
}

/** Numbers separated by commas or blanks; what is none is sent as it is said wrong: not a number. */
export function numbersIn(text: string): number[] {
  return listIn(text).map(Number);
}

/** A number that may be left out. */
export function numberIn(text: FormDataEntryValue | null): number | undefined {
  const said = String(text ?? '').trim();
  return said === '' ? undefined : Number(said);
}

/** What was chosen, without what was left out: undefined, nothing ticked, an empty list. */
export function chosen<Options extends object>(options: Options): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries) as { [Key in keyof Options]?: Exclude<Options[Key], undefined> };
}
