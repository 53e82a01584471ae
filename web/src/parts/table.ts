/** A table behind a drawing: what is shown beside it and saved as CSV. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly name: string;
  readonly text?: boolean;
  /** Sentences, not words: never squeezed into a narrow column. */
  readonly long?: boolean;
  /** What it is called in an address that sorts by it. */
  readonly key?: string;
}

/** A value as it is shown, and as it is saved; undefined where there is none. */
export type Cell =
  | {
      readonly shown: string;
      readonly value: string | number;
      /** What is chosen in the address of the page by choosing the cell. */
      readonly choose?: Readonly<Record<string, string | undefined>>;
      /** What there is to say beside it. */
      readonly title?: string;
      /** Where it is not the reader's language. */
      readonly lang?: string;
      /** A style of the cell's own. */
      readonly kind?: string;
    }
  | undefined;

export function cell(value: number | null | undefined, show: (value: number) => string): Cell {
  return value === null || value === undefined ? undefined : { shown: show(value), value };
}

export function words(text: string): Cell {
  return { shown: text, value: text };
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table as CSV, its source on the last line; an empty cell is a missing value. */
export function csv(table: Table, source: string): string {
  const lines = [
    table.columns.map((column) => quoted(column.name)),
    ...table.rows.map((row) => row.map((one) => quoted(String(one?.value ?? '')))),
    [quoted('# ' + source)],
  ];
  return lines.map((line) => line.join(',')).join('\n') + '\n';
}
