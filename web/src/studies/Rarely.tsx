import type { ComponentChildren } from 'preact';
import './studies.css';

/** Fields of a form that few need: folded away until they are opened, sent all the same. */
export function Rarely({ title, open, children }: { readonly title: string; readonly open?: boolean; readonly children: ComponentChildren }) {
  return (
    <details class="rarely" open={open}>
      <summary>{title}</summary>
      <div class="ask">{children}</div>
    </details>
  );
}
