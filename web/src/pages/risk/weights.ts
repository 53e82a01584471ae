/** The parts of the state of a market, in the order in which they are shown. */
export const parts = ['level', 'volatility', 'trend', 'margin'] as const;

/** Weights as an address holds them, `level=2,trend=0`; what is missing or no number weighs 1. */
export function weightsIn(text: string | null): Record<string, number> {
  const named = new Map((text ?? '').split(',').map((part) => part.split('=') as [string, string | undefined]));
  const weights: Record<string, number> = {};
  for (const part of parts) {
    const value = named.get(part);
    const number = Number(value);
    weights[part] = value === undefined || value === '' || !Number.isFinite(number) || number < 0 ? 1 : number;
  }
  return (weights['level'] ?? 0) + (weights['volatility'] ?? 0) + (weights['trend'] ?? 0) > 0 ? weights : weightsIn('');
}

export function weightsOf(weights: Readonly<Record<string, number>>): string {
  return parts.map((part) => `${part}=${weights[part] ?? 1}`).join(',');
}
