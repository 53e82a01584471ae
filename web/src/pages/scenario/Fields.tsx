import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../frame/settings';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import { useSettings } from '../../frame/settings';
import { useForm } from './context';
import { Boxes, Chips, Input, PlaceSelect, useChoices, useDraft, useKeyWords, useShown } from './Inputs';
import { fits, fresh, isSection, shownKeys, unknownKeys, type KeyView, type ValueView } from './keys';
import type { Path } from './text';
import { scenarioWords } from './words';

type Section = Readonly<Record<string, unknown>>;

/** The keys of one section: what is written or usual, then a choice of what can be added. */
export function SectionFields({ keys, section, path }: { readonly keys: readonly KeyView[]; readonly section: Section; readonly path: Path }) {
  const words = useWords(scenarioWords);
  const named = useKeyWords();
  const { put, guess } = useForm();
  const order = keys.map((key) => key.name);
  const { shown, more } = shownKeys(keys, section);
  const unknown = unknownKeys(keys, section);
  return (
    <>
      <div class="fields">
        {shown.map((key) => (
          <KeyField key={key.name} field={key} written={section[key.name]} path={[...path, key.name]} order={order} />
        ))}
      </div>
      {unknown.length > 0 && <p class="notice">{fill(words.unknown, unknown.join(', '))}</p>}
      {more.length > 0 && (
        <select
          class="add-key"
          aria-label={words.addKey}
          onChange={(event) => {
            const key = more.find((one) => one.name === event.currentTarget.value);
            if (key) put([...path, key.name], beginning(key.value, guess, key.name), order);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{words.addKey} …</option>
          {more.map((key) => (
            <option key={key.name} value={key.name}>
              {named(key).label}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** What a key that was just added says at first. */
function beginning(value: ValueView, guess: Section, name: string): unknown {
  if (name in guess) return guess[name];
  switch (value.kind) {
    case 'list':
      return value.item?.kind === 'section' ? [fresh(value.item, guess)] : [''];
    case 'section':
      return fresh(value, guess);
    case 'figure':
    case 'whole':
      return Math.max(value.low ?? 0, Math.min(1, value.high ?? 1));
    case 'word':
      return value.words[0] ?? '';
    case 'countries':
      return 'all';
    default:
      return '';
  }
}

interface KeyProps {
  readonly field: KeyView;
  readonly written: unknown;
  readonly path: Path;
  readonly order: readonly string[];
}

const longKinds = new Set(['section', 'variants']);

/** One key with what stands behind it, what it means and what is wrong with it. */
export function KeyField({ field, written, path, order }: KeyProps) {
  const words = useWords(scenarioWords);
  const id = useId();
  const { put, wrong } = useForm();
  const { label, says } = useKeyWords()(field);
  const { value } = field;
  const findings = wrong.get(path.join('/')) ?? [];
  const write = (to: unknown) => put(path, to, order);
  const wide = value.kind === 'list' || value.kind === 'section' || value.kind === 'forms' || ['summary', 'title', 'text', 'url', 'says'].includes(field.name);
  let body: ComponentChildren;
  if (!fits(value, written)) body = <p class="notice">{words.notShown}</p>;
  else if (value.kind === 'list') body = <ListField field={field} written={written} path={path} order={order} label={label} />;
  else if (value.kind === 'section') body = isSection(written) ? <SectionFields keys={value.keys} section={written} path={path} /> : null;
  else body = <Input name={field.name} value={value} written={written} label={label} id={id} write={write} />;
  const entries = value.item?.kind === 'section' || value.item?.kind === 'variants';
  const grouped = value.kind === 'list' || longKinds.has(value.kind) || value.kind === 'forms';
  return (
    <div class={`field${wide ? ' wide' : ''}${findings.length > 0 ? ' bad' : ''}`} data-path={path.join('/')}>
      {!grouped && <label htmlFor={id}>{label}</label>}
      {grouped && !entries && <span class="label">{label}</span>}
      {field.name === 'sources' ? (
        <details>
          <summary>{fill(words.counted, label, [written ?? []].flat().length)}</summary>
          {body}
        </details>
      ) : (
        body
      )}
      {says && <span class="how">{says}</span>}
      {findings.map((finding) => (
        <span key={finding.says} class="wrong">
          {finding.says} {finding.maybe}
        </span>
      ))}
    </div>
  );
}

interface ListProps extends KeyProps {
  readonly label: string;
}

function ListField(props: ListProps) {
  const { field, written } = props;
  const item = field.value.item as ValueView;
  const choices = useChoices(field.name);
  const shown = useShown(field.name);
  const { put } = useForm();
  const values = written === undefined || written === null ? [] : Array.isArray(written) ? (written as unknown[]) : [written];
  const write = (all: readonly unknown[]) => put(props.path, all.length === 0 ? undefined : all, props.order);
  if (item.kind === 'word' || (item.kind === 'text' && choices)) {
    return <Boxes label={props.label} options={item.kind === 'word' ? item.words : (choices ?? [])} shown={shown} chosen={values.map(String)} choose={write} />;
  }
  if (item.kind === 'party' || item.kind === 'country') return <Places label={props.label} party={item.kind === 'party'} codes={values.map(String)} write={write} />;
  return item.kind === 'text' ? <Texts {...props} values={values} /> : <Sections {...props} values={values} item={item} />;
}

function Places(props: { readonly label: string; readonly party: boolean; readonly codes: readonly string[]; readonly write: (codes: readonly string[]) => void }) {
  const words = useWords(scenarioWords);
  const { language } = useSettings();
  const { keys } = useForm();
  return (
    <span class="with-unit">
      <Chips codes={props.codes} shown={(code) => countryName(code, language)} drop={(code) => props.write(props.codes.filter((one) => one !== code))} />
      <PlaceSelect
        label={fill(words.addTo, props.label)}
        groups={props.party ? keys.groups : []}
        chosen=""
        choose={(code) => code && !props.codes.includes(code) && props.write([...props.codes, code])}
      />
    </span>
  );
}

interface ItemsProps extends ListProps {
  readonly values: readonly unknown[];
}

/** Where an entry stands: what stands alone behind its key is no list. */
const placeOf = (props: ItemsProps, index: number): Path => (Array.isArray(props.written) ? [...props.path, index] : props.path);

function Texts(props: ItemsProps) {
  const words = useWords(scenarioWords);
  const { put, add, take } = useForm();
  return (
    <div class="texts">
      {props.values.map((value, index) => (
        <div key={index}>
          <OneText
            label={`${props.label} ${index + 1}`}
            rows={props.field.name === 'release-rules' ? 1 : 2}
            written={value}
            write={(typed) => put(placeOf(props, index), typed)}
          />
          <button type="button" class="button small" aria-label={fill(words.without, `${props.label} ${index + 1}`)} onClick={() => take(placeOf(props, index))}>
            ×
          </button>
        </div>
      ))}
      <button type="button" class="button small" onClick={() => add(props.path, words.emptyText, props.order)}>
        + {props.label}
      </button>
    </div>
  );
}

function OneText(props: { readonly label: string; readonly rows: number; readonly written: unknown; readonly write: (typed: string) => void }) {
  const draft = useDraft(props.written, props.write);
  return <textarea rows={props.rows} aria-label={props.label} {...draft} />;
}

function Sections(props: ItemsProps & { readonly item: ValueView }) {
  const words = useWords(scenarioWords);
  const { add, take, guess } = useForm();
  const { item, label } = props;
  const plain = item.kind === 'section' && item.keys.every((key) => key.value.kind !== 'list' && key.value.kind !== 'section') && item.keys.length < 5;
  return (
    <div class="entries">
      {props.values.map((value, index) => {
        const section = isSection(value) ? value : {};
        const path = placeOf(props, index);
        const keys = keysOf(item, section);
        return (
          <fieldset key={index} class={plain ? 'entry plain-entry' : 'entry'}>
            <legend>{fill(words.entry, label, index + 1)}</legend>
            {plain ? (
              <div class="fields">
                {item.keys.map((key) => (
                  <KeyField key={key.name} field={key} written={section[key.name]} path={[...path, key.name]} order={item.keys.map((one) => one.name)} />
                ))}
              </div>
            ) : (
              <SectionFields keys={keys} section={section} path={path} />
            )}
            <button type="button" class="button small" onClick={() => take(path)}>
              {fill(words.without, fill(words.entry, label, index + 1))}
            </button>
          </fieldset>
        );
      })}
      {item.kind === 'variants' ? (
        <AddVariant {...props} />
      ) : (
        <button type="button" class="button small" onClick={() => add(props.path, fresh(item, guess), props.order)}>
          + {label}
        </button>
      )}
    </div>
  );
}

/** The keys of an entry: of a variant those of its kind, which can be changed. */
function keysOf(item: ValueView, section: Section): readonly KeyView[] {
  if (item.kind !== 'variants' || !item.tag) return item.keys;
  const keys = item.variants[String(section[item.tag] ?? '')] ?? Object.values(item.variants)[0] ?? [];
  const kinds = Object.keys(item.variants);
  return keys.map((key) => (key.name === item.tag ? { ...key, value: { ...key.value, kind: 'word', words: kinds } } : key));
}

function AddVariant({ item, label, path, order }: ItemsProps & { readonly item: ValueView }) {
  const words = useWords(scenarioWords);
  const { add, guess } = useForm();
  return (
    <select
      class="add-key"
      aria-label={fill(words.addTo, label)}
      onChange={(event) => {
        const tag = event.currentTarget.value;
        if (tag) add(path, fresh(item, { ...guess, id: freshId(tag, guess['ids']) }, tag), order);
        event.currentTarget.value = '';
      }}
    >
      <option value="">+ {label} …</option>
      {Object.keys(item.variants).map((tag) => (
        <option key={tag} value={tag}>
          {words.choices[tag] ?? tag}
        </option>
      ))}
    </select>
  );
}

/** A name for a new measure that no other has. */
function freshId(tag: string, taken: unknown): string {
  const ids = Array.isArray(taken) ? taken.map(String) : [];
  if (!ids.includes(tag)) return tag;
  let count = 2;
  while (ids.includes(`${tag}-${count}`)) count++;
  return `${tag}-${count}`;
}
