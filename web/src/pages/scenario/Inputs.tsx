import { useState } from 'preact/hooks';
import { useSettings, useWords } from '../../frame/settings';
import { fill } from '../../words/language';
import { countryCodes, countryName, formName, materialName } from '../../words/names';
import { useSaid } from '../../words/said';
import { countriesOf, figure, writtenCountries, type Countries, type KeyView, type ValueView } from './keys';
import { useForm } from './context';
import { keyWords } from './keyWords';
import { scenarioWords } from './words';

interface InputProps {
  readonly name: string;
  readonly value: ValueView;
  readonly written: unknown;
  readonly label: string;
  readonly id: string;
  readonly write: (value: unknown) => void;
}

/** What stands behind one key, as it is best entered. */
export function Input(props: InputProps) {
  const choices = useChoices(props.name);
  switch (props.value.kind) {
    case 'figure':
    case 'whole':
      return <FigureInput {...props} />;
    case 'month':
      return <MonthInput {...props} />;
    case 'word':
      return <ChoiceInput {...props} options={props.value.words} />;
    case 'country':
    case 'party':
      return <PlaceInput {...props} />;
    case 'countries':
      return <CountriesInput {...props} />;
    case 'form':
      return <ChoiceInput {...props} options={choices ?? []} />;
    case 'forms':
      return <FormsInput {...props} options={choices ?? []} />;
    default:
      return choices ? <ChoiceInput {...props} options={choices} /> : <TextInput {...props} />;
  }
}

/** The words at hand for a key, where there are a few to choose from. */
export function useChoices(name: string): readonly string[] | undefined {
  const { keys, mineral, measures } = useForm();
  switch (name) {
    case 'mineral':
      return keys.minerals.map((one) => one.mineral);
    case 'forms':
    case 'form':
      return mineral?.forms ?? [];
    case 'stage':
      return mineral?.steps;
    case 'activity':
      return mineral && [...mineral.steps, ...mineral.activities];
    case 'sectors':
      return mineral?.sectors;
    case 'measure':
      return measures;
    default:
      return undefined;
  }
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));

type Typed = { readonly currentTarget: { readonly value: string } };

/** What is being typed: written when the writer leaves the field, so that the text does not jump meanwhile. */
export function useDraft(written: unknown, write: (typed: string) => void) {
  const [draft, setDraft] = useState<string>();
  return {
    value: draft ?? text(written),
    onInput: (event: Typed) => setDraft(event.currentTarget.value),
    onBlur: () => {
      if (draft !== undefined && draft.trim() !== text(written)) write(draft.trim());
      setDraft(undefined);
    },
  };
}

function TextInput({ name, written, id, write }: InputProps) {
  const long = ['summary', 'assumed', 'notes', 'says'].includes(name) || text(written).length > 70;
  const draft = useDraft(written, (typed) => write(typed === '' ? undefined : typed));
  return long ? <textarea id={id} rows={2} {...draft} /> : <input id={id} {...draft} />;
}

function FigureInput({ value, written, id, write }: InputProps) {
  const words = useWords(scenarioWords);
  const unit = value.unit ? (words.units[value.unit] ?? value.unit) : '';
  const draft = useDraft(written, (typed) => write(figure(typed)));
  return (
    <span class="with-unit">
      <input id={id} class="short" inputMode="decimal" {...draft} />
      {unit && <span class="how">{unit}</span>}
    </span>
  );
}

function MonthInput({ value, written, label, id, write }: InputProps) {
  const words = useWords(scenarioWords);
  const found = text(written);
  const isWord = value.words.includes(found);
  const [asked, setAsked] = useState(false);
  return (
    <span class="with-unit">
      {value.words.length > 0 && (
        <select
          aria-label={fill(words.kindOf, label)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setAsked(chosen === 'month');
            if (chosen !== 'month') write(chosen || undefined);
          }}
        >
          <option value="" selected={found === '' && !asked}>
            {words.leftOut}
          </option>
          <option value="month" selected={(found !== '' && !isWord) || asked}>
            {words.aMonth}
          </option>
          {value.words.map((word) => (
            <option key={word} value={word} selected={word === found}>
              {words.choices[word] ?? word}
            </option>
          ))}
        </select>
      )}
      {(value.words.length === 0 || (found !== '' && !isWord) || asked) && (
        <input
          id={id}
          class="short"
          type="month"
          placeholder="2026-01"
          pattern="[0-9]{4}-(0[1-9]|1[0-2])"
          value={found}
          onChange={(event) => {
            setAsked(false);
            write(event.currentTarget.value || undefined);
          }}
        />
      )}
    </span>
  );
}

interface ChoiceProps extends InputProps {
  readonly options: readonly string[];
}

function ChoiceInput({ name, written, id, options, write }: ChoiceProps) {
  const words = useWords(scenarioWords);
  const shown = useShown(name);
  const found = text(written);
  const all = found === '' || options.includes(found) ? options : [...options, found];
  return (
    <select id={id} onChange={(event) => write(event.currentTarget.value || undefined)}>
      <option value="" selected={found === ''}>
        {words.leftOut}
      </option>
      {all.map((option) => (
        <option key={option} value={option} selected={option === found}>
          {shown(option)}
        </option>
      ))}
    </select>
  );
}

/** How a word of a key is said to the reader. */
export function useShown(name: string): (word: string) => string {
  const words = useWords(scenarioWords);
  const { language } = useSettings();
  return (word) => {
    if (name === 'form' || name === 'forms') return formName(word, language);
    if (name === 'sectors') return materialName('sector', word, language);
    if (name === 'mineral') return materialName('mineral', word, language);
    if (name === 'measure') return word;
    if (words.choices[word]) return words.choices[word];
    return name === 'activity' ? materialName('activity', word, language) : word;
  };
}

function PlaceInput({ value, written, id, write }: InputProps) {
  const { keys } = useForm();
  return <PlaceSelect id={id} groups={value.kind === 'party' ? keys.groups : []} chosen={text(written)} choose={write} />;
}

interface PlaceProps {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly groups: readonly string[];
  readonly chosen: string;
  readonly choose: (code: string | undefined) => void;
}

/** One country, those of the mineral's network first; or a group. */
export function PlaceSelect({ id, label, groups, chosen, choose }: PlaceProps) {
  const words = useWords(scenarioWords);
  const { language } = useSettings();
  const { mineral } = useForm();
  const near = mineral?.regions ?? [];
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => [code, countryName(code, language)] as const)
      .sort((one, other) => one[1].localeCompare(other[1], language))
      .map(([code, name]) => (
        <option key={code} value={code} selected={code === chosen}>
          {name}
        </option>
      ));
  return (
    <select id={id} aria-label={label} onChange={(event) => choose(event.currentTarget.value || undefined)}>
      <option value="" selected={chosen === ''}>
        {label ?? words.leftOut}
      </option>
      {groups.length > 0 && <optgroup label={words.groups}>{named(groups)}</optgroup>}
      <optgroup label={words.inNetwork}>{named(near)}</optgroup>
      <optgroup label={words.otherCountries}>{named(countryCodes(language).filter((code) => !near.includes(code)))}</optgroup>
    </select>
  );
}

/** What is chosen of many, each with a way to let it go. */
export function Chips(props: {
  readonly codes: readonly string[];
  readonly shown: (code: string) => string;
  readonly drop: (code: string) => void;
}) {
  const words = useWords(scenarioWords);
  return (
    <>
      {props.codes.map((code) => (
        <span key={code} class="chip">
          {props.shown(code)}
          <button type="button" aria-label={fill(words.without, props.shown(code))} onClick={() => props.drop(code)}>
            ×
          </button>
        </span>
      ))}
    </>
  );
}

function CountriesInput({ written, label, id, write }: InputProps) {
  const words = useWords(scenarioWords);
  const { language } = useSettings();
  const read = countriesOf(written) ?? { which: 'all', codes: [] };
  const [asked, setAsked] = useState<Countries['which']>();
  const which = asked ?? read.which;
  const put = (codes: readonly string[]) => {
    setAsked(undefined);
    write(codes.length === 0 ? 'all' : writtenCountries({ which, codes }));
  };
  return (
    <span class="with-unit">
      <select
        id={id}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Countries['which'];
          setAsked(chosen);
          if (chosen === 'all') write('all');
          else if (read.codes.length > 0) write(writtenCountries({ which: chosen, codes: read.codes }));
        }}
      >
        {(['all', 'these', 'all-except'] as const).map((one) => (
          <option key={one} value={one} selected={one === which}>
            {words.countries[one]}
          </option>
        ))}
      </select>
      {which !== 'all' && (
        <>
          <Chips
            codes={read.codes}
            shown={(code) => countryName(code, language)}
            drop={(code) => put(read.codes.filter((one) => one !== code))}
          />
          <PlaceSelect
            label={fill(words.addTo, label)}
            groups={[]}
            chosen=""
            choose={(code) => code && !read.codes.includes(code) && put([...read.codes, code])}
          />
        </>
      )}
    </span>
  );
}

function FormsInput({ written, label, options, write }: ChoiceProps) {
  const { language } = useSettings();
  const chosen = written === undefined || written === null || written === 'all' ? [] : Array.isArray(written) ? (written as string[]) : [String(written)];
  return <Boxes label={label} options={options} shown={(one) => formName(one, language)} chosen={chosen} choose={(all) => write(all.length === 0 ? undefined : all)} />;
}

/** Several of a few. */
export function Boxes(props: {
  readonly label: string;
  readonly options: readonly string[];
  readonly shown: (option: string) => string;
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}) {
  const { options, chosen } = props;
  const all = [...options, ...chosen.filter((one) => !options.includes(one))];
  return (
    <span class="boxes" role="group" aria-label={props.label}>
      {all.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              props.choose(all.filter((one) => (one === option ? on : chosen.includes(one))));
            }}
          />
          {props.shown(option)}
        </label>
      ))}
    </span>
  );
}

/** What a key is called, and what it means, in the reader's language where it is written down. */
export function useKeyWords(): (key: KeyView) => { label: string; says: string } {
  const words = useWords(keyWords);
  const { language } = useSettings();
  const said = useSaid();
  return (key) => {
    const other = said(key.says);
    return {
      label: words.labels[key.name] ?? key.name,
      says: words.says[key.name] ?? (other.lang === language ? other.text.replaceAll('`', '') : ''),
    };
  };
}
