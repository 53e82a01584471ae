/** One choice of several, each seen at once. */
export function Segments<T extends string>(props: {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly strong?: boolean;
}) {
  return (
    <div class={props.strong ? 'segments strong' : 'segments'} role="group" aria-label={props.label}>
      {props.options.map(([id, name]) => (
        <button key={id} type="button" aria-pressed={id === props.chosen} onClick={() => props.onChoose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
