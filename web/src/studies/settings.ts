/** Parameters as they are written, KEY=VALUE parted by commas or blanks; what is none, or said twice, is told and sent as no number. */
export function settingsIn(text: string): { readonly settings: Record<string, number>; readonly wrong: string | undefined } {
  const settings: Record<string, number> = {};
  let wrong: string | undefined;
  for (const one of text.replaceAll(/\s*=\s*/g, '=').split(/[\s,;、]+/).filter(Boolean)) {
    const [key = '', value = '', ...rest] = one.split('=');
    const number = value === '' || rest.length > 0 || key in settings ? Number.NaN : Number(value);
    if (key === '' || !Number.isFinite(number)) wrong ??= one;
    settings[key] = number;
  }
  return { settings, wrong };
}
