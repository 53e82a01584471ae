import { useSettings, useWords } from '../../frame/settings';
import { useWidth } from '../../charts/useWidth';
import { calendarMonth, monthAfter } from '../../format/format';
import { percent } from '../../format/format';
import { countriesOf } from './keys';
import { join } from '../../words/language';
import { countryName } from '../../words/names';
import { scenarioWords } from './words';
import { bars, type Bar } from './bars';

const row = 34;
const top = 24;

/** What is in force when: one bar a measure, its announcement, and the ends held possible. */
export function Timeline({ says }: { readonly says: Readonly<Record<string, unknown>> }) {
  const words = useWords(scenarioWords);
  const { language } = useSettings();
  const [place, width] = useWidth(560);
  const { measures, months, start } = bars(says);
  if (!start || measures.length === 0) return null;
  const left = Math.min(230, width * 0.34);
  const x = (month: number) => left + ((width - left - 10) * (Math.max(0.5, Math.min(months + 1, month)) - 1)) / months;
  const height = top + measures.length * row + 8;
  const every = months > 30 ? 12 : months > 14 ? 6 : 3;
  const ticks = [1, ...Array.from({ length: months }, (_, at) => at + 1).filter((month) => month % every === 0)];
  const named = (bar: Bar) => {
    const who = countriesOf(bar.country);
    const codes = who?.which === 'these' ? who.codes : [];
    return codes.length > 0 ? join(codes.map((code) => countryName(code, language)), language) : words.countries[who?.which ?? 'all'];
  };
  return (
    <div class="drawing" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={words.timeline}>
        {ticks.map((month) => (
          <g key={month}>
            <line class="grid-line" x1={x(month)} x2={x(month)} y1={top - 4} y2={height - 4} />
            <text class="soft" x={x(month)} y={12} text-anchor={month === 1 ? 'start' : 'middle'}>
              {month === 1 ? calendarMonth(start, language) : calendarMonth(monthAfter(start, month), language)}
            </text>
          </g>
        ))}
        {measures.map((bar, index) => {
          const y = top + index * row;
          const last = bar.until ?? months + 1;
          return (
            <g key={bar.id + String(index)}>
              <text x={0} y={y + 13} class="halo" style={{ fontWeight: 650 }}>
                {words.choices[bar.type] ?? bar.type}
              </text>
              <text x={0} y={y + 27} class="soft">
                {named(bar)}
              </text>
              {bar.announced !== undefined && bar.announced < bar.from && (
                <line x1={x(bar.announced)} x2={x(bar.from)} y1={y + 12} y2={y + 12} stroke="var(--alone)" stroke-width="2" stroke-dasharray="3 3" />
              )}
              <rect x={x(bar.from)} y={y + 3} width={Math.max(3, x(last) - x(bar.from))} height={18} rx={3} fill="var(--alone)" fill-opacity={bar.ends.length > 0 ? 0.45 : 0.85} />
              {bar.ends.map((end) => (
                <g key={end.month}>
                  <line x1={x(end.month)} x2={x(end.month)} y1={y + 1} y2={y + 23} stroke="var(--ink)" />
                  {end.probability !== undefined && (
                    <text class="halo" x={x(end.month)} y={y + 33} text-anchor="middle">
                      {percent(end.probability, language)}
                    </text>
                  )}
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
