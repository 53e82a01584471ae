import type { Cell, Table } from './table';

/** By which column rows stand, and whether the largest comes first. */
export interface Order {
  readonly by: string;
  readonly falling: boolean;
}

/** An order as an address has it: a column's key, with a hyphen before it the largest first. */
export function orderOf(text: string | null): Order | undefined {
  return text ? { by: text.replace(/^-/, ''), falling: text.startsWith('-') } : undefined;
}

/** The order after a heading was chosen: numbers fall first, words rise first, once more turns them round. */
export function chosen(table: Table, key: string, before: Order | undefined): string {
  const words = table.columns.find((column) => column.key === key)?.text === true;
  const falling = before?.by === key ? !before.falling : !words;
  return (falling ? '-' : '') + key;
}

function compared(one: Cell, other: Cell, language: string): number {
  if (typeof one?.value === 'number' && typeof other?.value === 'number') return one.value - other.value;
  return String(one?.value ?? '').localeCompare(String(other?.value ?? ''), language);
}

/** The table with its rows in an order; rows without a value come last either way, and what is equal stays as it was. */
export function sorted(table: Table, order: Order | undefined, language: string): Table {
  const at = table.columns.findIndex((column) => column.key !== undefined && column.key === order?.by);
  if (at < 0 || !order) return table;
  const missing = (cell: Cell) => cell === undefined || cell.value === '';
  const rows = [...table.rows].sort((one, other) => {
    const [a, b] = [one[at], other[at]];
    if (missing(a) || missing(b)) return Number(missing(a)) - Number(missing(b));
    return (order.falling ? -1 : 1) * compared(a, b, language);
  });
  return { ...table, rows };
}
