import { useWords } from '../frame/settings';
import { common } from '../words/common';
import { useFirst } from './first';
import type { Table } from './table';

/** Rows of a table that are shown before somebody asks for all; saved are all. */
const mostRows = 25;

/** A table of figures; the first column names the row. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const missing = useWords(common).missing;
  const [rows, more] = useFirst(table.rows, mostRows);
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label={caption}>
        <table class="figures">
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index} scope="col" class={column.text ? 'text' : undefined}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((one, at) => {
                  const shown = one ? one.shown : <span class="missing">{missing}</span>;
                  const column = table.columns[at];
                const text = column?.text ? (column.long ? 'text long' : 'text') : undefined;
                  return at === 0 ? (
                    <th key={at} scope="row" class={text}>
                      {shown}
                    </th>
                  ) : (
                    <td key={at} class={text}>
                      {shown}
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
