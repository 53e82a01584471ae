import type { MineralSituation } from '../../api/client';
import { concentrationSteps, level } from '../../charts/heat';
import { labelWidth } from '../../charts/labelWidth';
import { useWidth } from '../../charts/useWidth';
import { useSettings, useWords } from '../../frame/settings';
import { percent, three } from '../../format/format';
import { Card } from '../../parts/Card';
import { useFirst } from '../../parts/first';
import { cell, words as text } from '../../parts/table';
import { countryName, mineralName } from '../../words/names';
import { situationWords } from './words';

const rowHeight = 26;

/** The largest country of each step of each mineral, as bars of its share. */
export function Concentrations({ situation }: { readonly situation: readonly MineralSituation[] }) {
  const words = useWords(situationWords);
  const { language } = useSettings();
  const [place, width] = useWidth(560);
  const all = situation.flatMap((one) =>
    one.concentrations
      .filter((found) => found.step === 'mining' || found.step === 'refining')
      .map((found) => ({
        ...found,
        name: `${mineralName(one.mineral, language)}, ${words.steps[found.step] ?? found.step}`,
        country: countryName(found.largest, language),
      })),
  );
  all.sort((one, other) => other.hhi - one.hhi);
  const [rows, more] = useFirst(all, 14);
  const left = Math.min(200, width * 0.4);
  const right = 54;
  const height = rows.length * rowHeight + 4;
  return (
    <Card
      title={words.stages}
      how={words.stagesHow}
      size="half"
      file="concentration"
      source={words.source}
      table={{
        columns: [{ name: words.mineral, text: true }, { name: words.origin, text: true }, { name: words.share }, { name: 'HHI' }, { name: words.tonnes }],
        rows: all.map((row) => [
          text(row.name),
          text(row.country),
          cell(row.largestShare, (value) => percent(value, language)),
          cell(row.hhi, (value) => value.toFixed(2)),
          cell(row.tonnes, (value) => three(value, language)),
        ]),
      }}
    >
      <div class="drawing" ref={place}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={words.stages}>
          {rows.map((row, index) => {
            const y = index * rowHeight;
            const length = row.largestShare * (width - left - right);
            // Inside the bar where the name fits there, or fits nowhere else.
            const name = labelWidth(row.country) + 16;
            const inside = length > name || length + name > width - left - right;
            const ramp = level(row.hhi, concentrationSteps);
            return (
              <g key={row.name}>
                <text x={0} y={y + 17}>
                  {row.name}
                </text>
                <rect x={left} y={y + 4} width={width - left - right} height={18} rx="2" fill="var(--none)" />
                <rect x={left} y={y + 4} width={length} height={18} rx="2" fill={`var(--ramp-${ramp})`} />
                <text x={inside ? left + 8 : left + length + 8} y={y + 17} style={{ fill: inside ? `var(--ramp-ink-${ramp})` : 'var(--ink)' }}>
                  {row.country}
                </text>
                <text x={width} y={y + 17} text-anchor="end" style={{ fontWeight: 650 }}>
                  {percent(row.largestShare, language)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {more}
    </Card>
  );
}
