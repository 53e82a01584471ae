import { useReading, type Baselines, type Holdings, type KeptFindings } from '../../api/client';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { moment, whole } from '../../format/format';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { cell, words as text, type Cell } from '../../parts/table';
import { Trouble } from '../../parts/Trouble';
import { common } from '../../words/common';
import { mineralName } from '../../words/names';
import { useSaid } from '../../words/said';
import { heldWords } from './heldWords';

interface Props {
  readonly held: Holdings;
  readonly query: URLSearchParams;
}

/** What the figures rest on: imported files with what was odd in them, sources, baselines, the lists of two countries. */
export function Records({ held, query }: Props) {
  return (
    <>
      <Files held={held} query={query} />
      {held.imported && <Findings held={held} query={query} />}
      <Built query={query} />
      <Sources held={held} query={query} />
      <Lists held={held} query={query} />
    </>
  );
}

function Files({ held, query }: Props) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const count = (value: number) => whole(value, language);
  return (
    <Card
      title={words.files}
      how={held.imported ? words.filesHow : undefined}
      sortedBy="files"
      query={query}
      file={held.imported ? 'data-files' : undefined}
      source={held.imported ? words.ownStore : undefined}
      table={
        held.imported
          ? {
              columns: [
                { name: words.fileName, text: true, key: 'file' },
                { name: words.kind, text: true, key: 'kind' },
                { name: words.edition, text: true, key: 'edition' },
                { name: words.published, text: true, key: 'published' },
                { name: words.importedAt, text: true, key: 'imported' },
                { name: words.figuresKept, key: 'kept' },
                { name: words.severities['error'] ?? '', key: 'errors' },
                { name: words.severities['warning'] ?? '', key: 'warnings' },
                { name: words.severities['note'] ?? '', key: 'notes' },
              ],
              rows: held.files.map((one) => [
                { shown: one.file, value: one.file, choose: { file: one.file } },
                text(one.kind),
                text([one.source, one.edition].filter(Boolean).join(', ')),
                text(one.published || words.undated),
                { shown: moment(one.importedAt, language), value: one.importedAt },
                cell(one.observations, count),
                cell(one.errors, count),
                cell(one.warnings, count),
                cell(one.notes, count),
              ]),
            }
          : undefined
      }
    >
      {held.imported ? undefined : <HowToImport />}
    </Card>
  );
}

function HowToImport() {
  const words = useWords(heldWords);
  return (
    <>
      <p>{words.bundled}</p>
      <p>{words.howToImport}</p>
      <code class="command" tabindex={0}>
        ./orebridge data import FILE
      </code>
      <p class="how">{words.whyNotHere}</p>
    </>
  );
}

function Findings({ held, query }: Props) {
  const words = useWords(heldWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const file = query.get('file') ?? '';
  const severity = query.get('severity') ?? '';
  const asked = new URLSearchParams({ limit: '500' });
  if (file) asked.set('file', file);
  if (severity) asked.set('severity', severity);
  const found = useReading<KeptFindings[]>(`/data/findings?${asked.toString()}`);
  const foreign = (shown: string): Cell => ({ shown, value: shown, ...(language === 'en' ? {} : { lang: 'en' }) });
  const rows = found.value?.flatMap((kept) => kept.findings.map((one) => ({ file: kept.file.file, ...one }))) ?? [];
  const gravity = ['error', 'warning', 'note'];
  rows.sort((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity));
  return (
    <Card
      title={words.findings}
      how={words.findingsHow}
      sortedBy="finding"
      query={query}
      file={rows.length > 0 ? 'data-findings' : undefined}
      source={words.ownStore}
      tools={
        <div class="filters">
          <select aria-label={words.fileName} onChange={(event) => chooseInAddress({ file: event.currentTarget.value || undefined })}>
            <option value="">{words.allFiles}</option>
            {[...new Set(held.files.map((one) => one.file))].map((one) => (
              <option key={one} value={one} selected={one === file}>
                {one}
              </option>
            ))}
          </select>
          <Choice
            label={words.severity}
            options={[['', words.all], ...gravity.map((one) => [one, words.severities[one] ?? one] as [string, string])]}
            chosen={severity}
            onChoose={(one) => chooseInAddress({ severity: one || undefined })}
          />
        </div>
      }
      table={
        rows.length > 0
          ? {
              columns: [
                { name: words.severity, text: true, key: 'severity' },
                { name: words.fileName, text: true, key: 'file' },
                { name: words.line, key: 'line' },
                { name: words.found, text: true, long: true },
                { name: words.done, text: true, long: true },
              ],
              rows: rows.map((one) => [text(words.severityOf[one.severity] ?? one.severity), text(one.file), cell(one.line, String), foreign(one.found), foreign(one.done)]),
            }
          : undefined
      }
    >
      {rows.length > 0 ? undefined : found.trouble ? <Trouble reason={found.trouble} again={found.again} /> : <p>{found.value ? words.noFindings : texts.loading}</p>}
    </Card>
  );
}

function Built({ query }: { readonly query: URLSearchParams }) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const said = useSaid();
  const built = useReading<Baselines>('/data/baselines');
  return (
    <Card
      title={words.baselines}
      how={words.baselinesHow}
      size="half"
      sortedBy="built"
      query={query}
      most={12}
      file={built.value ? 'data-baselines' : undefined}
      source={words.source}
      table={
        built.value && {
          columns: [
            { name: words.mineral, text: true, key: 'mineral' },
            { name: words.year, key: 'year' },
            { name: words.market, text: true, key: 'market' },
            { name: words.why, text: true, long: true },
          ],
          rows: built.value.baselines.map((one) => {
            const why = said(one.why);
            return [text(mineralName(one.mineral, language)), cell(one.year, String), text(one.built ? words.built : words.notBuilt), { shown: why.text, value: why.text, lang: why.lang }];
          }),
        }
      }
    >
      {built.value ? undefined : built.trouble ? <Trouble reason={built.trouble} again={built.again} /> : <p>{words.building}</p>}
    </Card>
  );
}

function Sources({ held, query }: Props) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const said = useSaid();
  return (
    <Card
      title={words.sources}
      how={words.sourcesHow}
      size="half"
      sortedBy="sources"
      query={query}
      most={12}
      file="data-sources"
      source={words.source}
      table={{
        columns: [
          { name: words.sourceOf, text: true, key: 'source' },
          { name: words.edition, text: true, key: 'edition' },
          { name: words.figuresUsed, key: 'used' },
          { name: words.newest, key: 'newest' },
        ],
        rows: held.sources
          .filter((one) => one.figures > 0)
          .map((one) => {
            const title = said(one.title);
            const publisher = said(one.publisher).text;
            return [
              { shown: [title.text, publisher].filter(Boolean).join(', '), value: title.text, title: one.id, lang: title.lang },
              text(one.edition),
              cell(one.figures, (value) => whole(value, language)),
              cell(one.newestYear || undefined, String),
            ];
          }),
      }}
    />
  );
}

function Lists({ held, query }: Props) {
  const words = useWords(heldWords);
  const { language } = useSettings();
  const said = useSaid();
  const wanted = query.get('list');
  const lines = held.lists.filter((one) => !wanted || one.list === wanted);
  return (
    <Card
      title={words.listsTitle}
      how={words.listsHow}
      sortedBy="lines"
      query={query}
      file="data-lists"
      source={words.source}
      table={{
        columns: [
          { name: words.entry, text: true, key: 'entry' },
          { name: words.list, text: true, key: 'list' },
          { name: words.mineral, text: true, key: 'mineral' },
          { name: words.carried, text: true, key: 'carried' },
          { name: words.note, text: true, long: true },
        ],
        rows: lines.map((one) => {
          const note = said(one.note);
          const name = mineralName(one.mineral, language);
          return [
            text(one.entry),
            { shown: words.lists[one.list] ?? one.list, value: one.list, kind: 'name' },
            one.mineral ? { shown: name, value: name, choose: { mineral: one.mineral, stage: undefined, country: undefined } } : text('–'),
            text(words.marks[one.mark] ?? one.mark),
            { shown: note.text, value: note.text, lang: note.lang },
          ];
        }),
      }}
    />
  );
}
