import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../api/client';
import type { MineralChoices, ScenarioKeys } from './keys';
import type { Path } from './text';

/** What every field of the form knows: the words at hand, and how the text is changed. */
export interface FormContext {
  readonly keys: ScenarioKeys;
  readonly mineral: MineralChoices | undefined;
  /** Ids of the measures that are written. */
  readonly measures: readonly string[];
  readonly put: (path: Path, value: unknown, order?: readonly string[]) => void;
  readonly add: (path: Path, entry: unknown, order?: readonly string[]) => void;
  readonly take: (path: Path) => void;
  /** What is wrong, by the path that it is about. */
  readonly wrong: ReadonlyMap<string, readonly Finding[]>;
  readonly guess: Readonly<Record<string, unknown>>;
}

export const Form = createContext<FormContext | undefined>(undefined);

export function useForm(): FormContext {
  const form = useContext(Form);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}
