import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../frame/settings';
import { common } from '../words/common';
import { DataTable } from './DataTable';
import { saveCsv, savePng, saveSvg } from './save';
import { Segments } from './Segments';
import type { Table } from './table';

interface CardProps {
  readonly title: string;
  /** One line that says how to read it. */
  readonly how?: string | undefined;
  readonly size?: 'half' | 'third' | 'two-thirds' | undefined;
  /** The figures of the drawing; with them it can be shown as a table and saved. */
  readonly table?: Table | undefined;
  /** The drawing is a table of its own: the figures are for saving alone. */
  readonly tabular?: boolean | undefined;
  /** Key of the address that says how the table's rows are sorted. */
  readonly sortedBy?: string | undefined;
  readonly query?: URLSearchParams | undefined;
  /** A style of the table's own. */
  readonly kind?: string | undefined;
  /** Rows of the table that are shown before somebody asks for all. */
  readonly most?: number | undefined;
  /** What it is called when it is saved. */
  readonly file?: string | undefined;
  readonly source?: string | undefined;
  readonly tools?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A card: title, how to read it, the drawing or its table, the source line. */
export function Card({ title, how, size, table, tabular, sortedBy, query, kind, most, file, source, tools, children }: CardProps) {
  const words = useWords(common);
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();
  return (
    <section class={size ? `card ${size}` : 'card'} aria-labelledby={heading}>
      <div class="card-head">
        <div>
          <h2 id={heading}>{title}</h2>
          {how && <p class="how">{how}</p>}
        </div>
        <div class="card-tools">
          {tools}
          {table && children && !tabular && (
            <Segments
              label={title}
              options={[
                ['chart', words.chart],
                ['table', words.table],
              ]}
              chosen={asTable ? 'table' : 'chart'}
              onChoose={(shown) => setAsTable(shown === 'table')}
            />
          )}
          {file && (
            <SaveMenu
              file={file}
              title={title}
              source={source ?? ''}
              table={table}
              drawing={() => body.current?.querySelector<SVGSVGElement>('.drawing svg') ?? undefined}
            />
          )}
        </div>
      </div>
      <div class="card-body" ref={body}>
        {table && (asTable || !children) ? <DataTable table={table} caption={title} sortedBy={sortedBy} query={query} kind={kind} most={most} /> : children}
      </div>
      {source && <p class="source">{source}</p>}
    </section>
  );
}

interface SaveProps {
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly table: Table | undefined;
  readonly drawing: () => SVGSVGElement | undefined;
}

function SaveMenu({ file, title, source, table, drawing }: SaveProps) {
  const words = useWords(common);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      const elsewhere = event instanceof MouseEvent && !place.current?.contains(event.target as Node);
      if (elsewhere || (event instanceof KeyboardEvent && event.key === 'Escape')) setOpen(false);
    };
    addEventListener('click', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('click', close);
      removeEventListener('keydown', close);
    };
  }, [open]);
  const drawn = open ? drawing() : undefined;
  const then = (save: () => void) => () => {
    save();
    setOpen(false);
  };
  return (
    <div class="menu segments" ref={place}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.save}
      </button>
      {open && (
        <div>
          {drawn && (
            <button type="button" onClick={then(() => saveSvg(file, drawn, title, source))}>
              {words.saveSvg}
            </button>
          )}
          {drawn && (
            <button type="button" onClick={then(() => void savePng(file, drawn, title, source))}>
              {words.savePng}
            </button>
          )}
          {table && (
            <button type="button" onClick={then(() => saveCsv(file, table, source))}>
              {words.saveCsv}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
