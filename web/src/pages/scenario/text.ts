import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, YAMLSeq, type Document, type Node, type YAMLMap } from 'yaml';

/** Where something stands in a scenario: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** A scenario's text as it was read: what it says, and where each thing stands. */
export interface Reading {
  readonly doc: Document;
  readonly lines: LineCounter;
  /** What the text says; undefined where it is no YAML or no keys with values. */
  readonly says: Readonly<Record<string, unknown>> | undefined;
}

export function readText(text: string): Reading {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const whole = doc.errors.length === 0 && isMap(doc.contents);
  return { doc, lines, says: whole ? (doc.toJS() as Record<string, unknown>) : undefined };
}

const style = { lineWidth: 0, flowCollectionPadding: false } as const;
const loose = (line: string) => line.replace(/\s+#/, ' #').trimEnd();

/** Lines that say what they said before are written as they were: only what was changed looks changed. */
function asBefore(before: string, after: string): string {
  const known = new Map<string, string>();
  for (const line of before.split('\n')) known.set(loose(line), line);
  return after
    .split('\n')
    .map((line) => known.get(line) ?? line)
    .join('\n');
}

function change(text: string, work: (doc: Document) => void): string {
  const { doc } = readText(text);
  if (doc.errors.length > 0) return text;
  work(doc);
  return asBefore(text, doc.toString(style));
}

/** Writes a value; a new key goes where the order of keys has it. Nothing as value takes the key away. */
export function put(text: string, path: Path, value: unknown, order: readonly string[] = []): string {
  if (value === undefined) return take(text, path);
  return change(text, (doc) => {
    const there = doc.getIn(path, true);
    if (isScalar(there) && (typeof value !== 'object' || value === null)) {
      there.value = value;
      delete there.source;
      return;
    }
    const node = doc.createNode(value, { flow: true });
    const key = path.at(-1);
    const holder = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    if (there === undefined && typeof key === 'string' && isMap(holder)) insert(doc, holder, key, node, order);
    else doc.setIn(path, node);
  });
}

function insert(doc: Document, map: YAMLMap, key: string, node: Node, order: readonly string[]): void {
  const place = order.indexOf(key);
  const at = map.items.findIndex((pair) => isScalar(pair.key) && order.indexOf(String(pair.key.value)) > place);
  const pair = doc.createPair(key, node);
  if (place < 0 || at < 0) map.items.push(pair as never);
  else map.items.splice(at, 0, pair as never);
}

/** Takes something away; a list that is empty then goes as a whole. */
export function take(text: string, path: Path): string {
  return change(text, (doc) => {
    doc.deleteIn(path);
    const holder = path.slice(0, -1);
    const left: unknown = holder.length > 0 ? doc.getIn(holder, true) : undefined;
    if (isSeq(left) && left.items.length === 0) doc.deleteIn(holder);
  });
}

/** Adds an entry to a list; what stands there alone becomes its first. Entries of entries are written on one line. */
export function add(text: string, path: Path, entry: unknown, order: readonly string[] = []): string {
  return change(text, (doc) => {
    const flow = path.length > 1 || typeof entry !== 'object';
    const there: unknown = doc.getIn(path, true);
    const node = doc.createNode(entry, { flow: flow && typeof entry === 'object' });
    if (isSeq(there)) {
      there.items.push(node);
      return;
    }
    const list = new YAMLSeq();
    if (there !== undefined && there !== null) list.items.push(there);
    list.items.push(node);
    const key = path.at(-1);
    const holder = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    if (isMap(holder) && typeof key === 'string' && (there === undefined || there === null)) {
      doc.deleteIn(path);
      insert(doc, holder, key, list, order);
    } else doc.setIn(path, list);
  });
}

/** The deepest thing that stands on a line, counted from 1. */
export function pathAt({ doc, lines }: Reading, line: number): Path {
  let found: Path = [];
  const look = (node: unknown, path: Path) => {
    if (!isCollection(node)) return;
    node.items.forEach((item: unknown, index) => {
      const pair = isMap(node) ? (item as { key: Node; value: Node | null }) : undefined;
      const own = pair ? [...path, String(isScalar(pair.key) ? pair.key.value : '')] : [...path, index];
      const range = (pair ? pair.key : (item as Node)).range;
      if (range && lines.linePos(range[0]).line <= line) {
        if (lines.linePos(range[0]).line === line || isCollection(pair ? pair.value : item)) {
          const before = found;
          look(pair ? pair.value : item, own);
          if (found === before && lines.linePos(range[0]).line === line) found = own;
        }
      }
    });
  };
  look(doc.contents, []);
  return found;
}

/** How many lines hold a comment: they stay when the form writes. */
export function comments(text: string): number {
  return text.split('\n').filter((line) => /(^|\s)#/.test(line)).length;
}
