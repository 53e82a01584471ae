import type { Answer } from '../../api/client';
import { ReleaseBars, type Released } from '../../charts/ReleaseBars';
import { chooseInAddress } from '../../frame/address';
import { useSettings, useWords } from '../../frame/settings';
import { three } from '../../format/format';
import { Card } from '../../parts/Card';
import { Segments } from '../../parts/Segments';
import { cell, words as text } from '../../parts/table';
import { common } from '../../words/common';
import { fill } from '../../words/language';
import { countryName } from '../../words/names';
import { answered } from './figures';
import { answerWords } from './words';

/** Who releases what from government stocks, month by month, under one way. */
export function Releases({ answer, query }: { readonly answer: Answer; readonly query: URLSearchParams }) {
  const words = useWords(answerWords);
  const texts = useWords(common);
  const { language } = useSettings();
  const ways = answered(answer).filter((way) => way.way !== 'a');
  const way = ways.find((one) => one.way === query.get('releases')) ?? ways.find((one) => one.way === 'c') ?? ways[0];
  if (!way) return null;
  const shown = (value: number) => three(value, language);
  const owners = answer.shock.parties.map((party) => party.code);
  const totals = new Map<string, number>();
  for (const one of way.releases) {
    const key = `${one.owner} ${one.month}`;
    totals.set(key, (totals.get(key) ?? 0) + one.tonnes);
  }
  const most = Math.max(0, ...totals.values());
  const rules = Object.entries(way.profile)
    .map(([party, rule]) => `${countryName(party, language)}: ${ruleText(rule, words)}`)
    .join('; ');
  const table = {
    columns: [{ name: texts.month }, { name: words.owner, text: true }, { name: words.to, text: true }, { name: words.tonnes }],
    rows: way.releases.map((one) => [
      cell(one.month, String),
      text(countryName(one.owner, language)),
      text(countryName(one.to, language)),
      cell(one.tonnes, shown),
    ]),
  };
  return (
    <Card
      title={words.releases}
      how={fill(words.releasesHow, rules ? fill(words.rules, rules) : '')}
      size={answer.together ? 'half' : undefined}
      table={table}
      file={`${answer.run.id}-releases-${way.way.replace("'", '2')}`}
      source={`${answer.run.id} · Orebridge ${answer.run.program}`}
    >
      <Segments
        label={words.way}
        options={ways.map((one) => [one.way, texts.ways[one.way] ?? one.way] as const)}
        chosen={way.way}
        onChoose={(releases) => chooseInAddress({ releases })}
      />
      {most === 0 && <p>{words.releasesNone}</p>}
      {owners.map((owner) => {
        const own = released(answer, way.releases, owner);
        const name = `${words.owner} ${countryName(owner, language)}`;
        return own.length === 0 ? null : (
          <div key={owner}>
            <h3 class="party-name">{name}</h3>
            <ReleaseBars releases={own} months={answer.shock.monthsReported} most={most} label={name} show={shown} />
          </div>
        );
      })}
      <p class="legend">
        {owners.map((owner) => (
          <span key={owner}>
            {countryName(owner, language)}: {shown(released(answer, way.releases, owner).reduce((sum, one) => sum + one.tonnes, 0))} t
          </span>
        ))}
      </p>
    </Card>
  );
}

function released(answer: Answer, releases: Answer['ways'][number]['releases'], owner: string): Released[] {
  const sums = new Map<string, Released>();
  for (const one of releases) {
    if (one.owner !== owner || one.month > answer.shock.monthsReported) continue;
    const key = `${one.month} ${one.to}`;
    const before = sums.get(key)?.tonnes ?? 0;
    sums.set(key, { month: one.month, to: one.to, own: one.to === owner, tonnes: before + one.tonnes });
  }
  return [...sums.values()].sort((a, b) => a.month - b.month || Number(b.own) - Number(a.own));
}

type Rules = { readonly rule: Record<string, string>; readonly ruleFrom: string; readonly ruleAtHome: string };

/** A profile such as `full, from month 5 even-12` in words. */
export function ruleText(profile: string, words: Rules): string {
  return profile
    .split(', ')
    .map((part) => {
      const from = /^from month (\d+) (.*)$/.exec(part);
      const written = from?.[2] ?? part;
      const plain = written.replace(/ at home$/, '');
      const [, name = '', number = ''] = /^([a-z]+)(?:-(.*))?$/.exec(plain) ?? [];
      const said = fill(words.rule[name] ?? plain, number);
      const rule = plain === written ? said : fill(words.ruleAtHome, said);
      return from ? fill(words.ruleFrom, from[1] ?? '', rule) : rule;
    })
    .join(', ');
}
