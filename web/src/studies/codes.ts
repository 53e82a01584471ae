/** Codes of countries and groups, separated by commas or blanks, as they are sent. */
export function codesIn(text: string): string[] {
  return text
    .split(/[\s,、+]+/)
    .filter(Boolean)
    .map((code) => code.toUpperCase());
}

/** Numbers separated by commas or blanks; what is none is sent as it is said wrong: not a number. */
export function numbersIn(text: string): number[] {
  return text
    .split(/[\s,、]+/)
    .filter(Boolean)
    .map(Number);
}

/** A number that may be left out. */
export function numberIn(text: FormDataEntryValue | null): number | undefined {
  const said = String(text ?? '').trim();
  return said === '' ? undefined : Number(said);
}
