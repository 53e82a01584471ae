import { Card } from '../parts/Card';

/** Lists of sentences side by side: what to conclude, and what not. */
export function Lists({ lists }: { readonly lists: readonly (readonly [string, readonly string[]])[] }) {
  return (
    <>
      {lists.map(([title, list]) => (
        <Card key={title} title={title} size="half">
          <ul class="plain">
            {list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
