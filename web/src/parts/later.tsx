import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../frame/settings';
import { common } from '../words/common';
import { Trouble } from './Trouble';

/** A part of a page that is loaded once the page is there: what comes first is not kept waiting by it. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const texts = useWords(common);
    const [Part, setPart] = useState(() => known);
    const [trouble, setTrouble] = useState<unknown>();
    useEffect(() => {
      if (!Part) {
        load().then((loaded) => {
          known = loaded;
          setPart(() => known);
        }, setTrouble);
      }
    }, []);
    if (trouble) return <Trouble reason={trouble} />;
    return Part ? <Part {...props} /> : <p class="how">{texts.loading}</p>;
  };
}
