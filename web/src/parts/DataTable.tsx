import { chooseInAddress } from '../frame/address';
import { useSettings, useWords } from '../frame/settings';
import { common } from '../words/common';
import { useFirst } from './first';
import { chosen, orderOf, sorted } from './sort';
import type { Cell, Table } from './table';

/** Rows of a table that are shown before somebody asks for all; saved are all. */
const mostRows = 25;

interface Props {
  readonly table: Table;
  readonly caption: string;
  /** Key of the address that says how its rows are sorted; without it they stand as they come. */
  readonly sortedBy?: string | undefined;
  readonly query?: URLSearchParams | undefined;
  /** A style of the table's own. */
  readonly kind?: string | undefined;
  /** Rows that are shown before somebody asks for all. */
  readonly most?: number | undefined;
}

/** A table of figures; the first column names the row. */
export function DataTable({ table, caption, sortedBy, query, kind, most }: Props) {
  const { language } = useSettings();
  const order = sortedBy ? orderOf(query?.get(sortedBy) ?? null) : undefined;
  const [rows, more] = useFirst(sorted(table, order, language).rows, most ?? mostRows);
  const heading = (key: string | undefined, name: string) =>
    sortedBy && key ? (
      <button type="button" onClick={() => chooseInAddress({ [sortedBy]: chosen(table, key, order) })}>
        {name}
        {order?.by === key ? (order.falling ? ' ↓' : ' ↑') : ''}
      </button>
    ) : (
      name
    );
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label={caption}>
        <table class={['figures', sortedBy ? 'sortable' : '', kind ?? ''].filter(Boolean).join(' ')}>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th
                  key={index}
                  scope="col"
                  class={column.text ? 'text' : undefined}
                  aria-sort={order && order.by === column.key ? (order.falling ? 'descending' : 'ascending') : undefined}
                >
                  {heading(column.key, column.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((one, at) => {
                  const column = table.columns[at];
                  const text = column?.text ? (column.long ? 'text long' : 'text') : undefined;
                  const style = [text, one?.kind].filter(Boolean).join(' ') || undefined;
                  return at === 0 ? (
                    <th key={at} scope="row" class={style} title={one?.title} lang={one?.lang}>
                      <Shown one={one} />
                    </th>
                  ) : (
                    <td key={at} class={style} title={one?.title} lang={one?.lang}>
                      <Shown one={one} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function Shown({ one }: { readonly one: Cell }) {
  const missing = useWords(common).missing;
  if (!one) return <span class="missing">{missing}</span>;
  const { choose } = one;
  if (!choose) return <>{one.shown}</>;
  return (
    <a
      href={addressWith(choose)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        chooseInAddress(choose);
      }}
    >
      {one.shown}
    </a>
  );
}

function addressWith(choices: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(choices)) {
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  return `${location.pathname}?${query.toString()}`;
}
