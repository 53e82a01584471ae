import type { ComponentChildren } from 'preact';
import { heatStyle, level, type Steps } from '../charts/heat';
import { chooseInAddress } from '../frame/address';
import { useWords } from '../frame/settings';
import { common } from '../words/common';

/** A column of figures by which the rows can be sorted; with steps its cells are coloured. */
export interface HeatColumn<Row> {
  readonly id: string;
  readonly name: string;
  readonly value: (row: Row) => number | null | undefined;
  readonly show: (value: number, row: Row) => ComponentChildren;
  readonly steps?: Steps | undefined;
  readonly title?: ((row: Row) => string | undefined) | undefined;
  /** Between what the value lies, in small print below it. */
  readonly range?: ((row: Row) => string | undefined) | undefined;
  /** Said where there is no value; without it that there is none. */
  readonly missing?: ((row: Row) => string) | undefined;
}

/** What stands behind the figures: words by which nothing is sorted. */
export interface NoteColumn<Row> {
  readonly name: string;
  readonly show: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly id: (row: Row) => string;
  readonly rowHead: (row: Row) => ComponentChildren;
  readonly columns: readonly HeatColumn<Row>[];
  readonly notes?: readonly NoteColumn<Row>[];
  readonly sort: Sort;
  /** What the choice is called in the address. */
  readonly sortKey?: string;
}

export interface Sort {
  readonly by: string;
  readonly falling: boolean;
}

/** The column that the rows of a table are sorted by, as the address says it: `reliance`, or `-reliance` rising. */
export function sortIn(query: URLSearchParams, usual: string, key = 'sort'): Sort {
  const asked = query.get(key) ?? usual;
  return asked.startsWith('-') ? { by: asked.slice(1), falling: false } : { by: asked, falling: true };
}

/** Rows by one column; what has no value stands last, whichever way. */
export function sorted<Row>(rows: readonly Row[], columns: readonly HeatColumn<Row>[], sort: Sort, name: (row: Row) => string, language: string): Row[] {
  const by = columns.find((column) => column.id === sort.by);
  const sign = sort.falling ? -1 : 1;
  return [...rows].sort((one, other) => {
    const order = name(one).localeCompare(name(other), language);
    if (!by) return sort.by === 'name' && sort.falling ? -order : order;
    const [a, b] = [by.value(one) ?? undefined, by.value(other) ?? undefined];
    if (a === undefined || b === undefined) return a === b ? order : a === undefined ? 1 : -1;
    return sign * (a - b) || order;
  });
}

/** A table of figures whose colour tells how high they are; a heading sorts, and the address keeps it. */
export function HeatTable<Row>({ caption, head, rows, id, rowHead, columns, notes = [], sort, sortKey = 'sort' }: Props<Row>) {
  const texts = useWords(common);
  const heading = (one: string, name: string, kind?: string) => (
    <th key={one} scope="col" class={kind} aria-sort={sort.by !== one ? undefined : sort.falling ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => chooseInAddress({ [sortKey]: (sort.by === one ? sort.falling : one === 'name') ? '-' + one : one })}>
        {name}
        {sort.by === one ? (sort.falling ? ' ↓' : ' ↑') : ''}
      </button>
    </th>
  );
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="figures heat">
        <thead>
          <tr>
            {heading('name', head, 'text')}
            {columns.map((column) => heading(column.id, column.name))}
            {notes.map((note) => (
              <th key={note.name} scope="col" class="text">
                {note.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={id(row)}>
              <th scope="row" class="text">
                {rowHead(row)}
              </th>
              {columns.map((column) => {
                const value = column.value(row);
                return value === null || value === undefined ? (
                  <td key={column.id} class="missing" title={column.title?.(row)}>
                    {column.missing?.(row) ?? texts.missing}
                  </td>
                ) : (
                  <td key={column.id} class={column.steps ? 'cell' : undefined} style={column.steps && heatStyle(level(value, column.steps))} title={column.title?.(row)}>
                    {column.show(value, row)}
                    {column.range?.(row) && <small class="range">{column.range(row)}</small>}
                  </td>
                );
              })}
              {notes.map((note) => (
                <td key={note.name} class="text">
                  {note.show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The five colours of the cells from the least to the most, in words. */
export function RampLegend({ least, most }: { readonly least: string; readonly most: string }) {
  return (
    <p class="legend ramp">
      <span>{least}</span>
      <span class="steps" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} style={{ background: `var(--ramp-${step})` }} />
        ))}
      </span>
      <span>{most}</span>
    </p>
  );
}
