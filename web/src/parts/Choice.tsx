import { Segments } from './Segments';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly strong?: boolean;
}

/** Up to so many are seen at once; more are a list that opens. */
const seenAtOnce = 5;

/** One choice of however many there are. */
export function Choice<T extends string>(props: Props<T>) {
  if (props.options.length <= seenAtOnce) return <Segments {...props} />;
  return (
    <select aria-label={props.label} value={props.chosen} onChange={(event) => props.onChoose(event.currentTarget.value as T)}>
      {props.options.map(([id, name]) => (
        <option key={id} value={id} selected={id === props.chosen}>
          {name}
        </option>
      ))}
    </select>
  );
}
