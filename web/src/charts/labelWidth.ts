/** Estimated width of a label in charts, px: wide letters count twice. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2fff' || (letter >= '\uac00' && letter <= '\ud7a3') ? 12 : 6.6), 0);
}
