import type { RiskView } from '../../api/client';
import { concentrationSteps, shareSteps, type Steps } from '../../charts/heat';
import { change, money, percent, three, whole } from '../../format/format';
import type { Language } from '../../words/language';

export type MineralRisk = RiskView['minerals'][number];
export type RiskFigure = MineralRisk['figures'][number];

/** A column of the table of all minerals: which of an indicator's figures stands there, and where it is dark. */
export interface RiskColumn {
  readonly id: string;
  readonly indicator: string;
  /** The stages or forms meant, the first that is measured; without any, the highest of all. */
  readonly of?: readonly string[];
  readonly steps: Steps;
}

/** From 1 on the EU calls a supply risk high. */
const euSteps: Steps = [0.5, 1, 2, 3];
const governedSteps: Steps = [1, 1.5, 2.5, 4];
const geopolSteps: Steps = [0.05, 0.1, 0.2, 0.3];
const marketSteps: Steps = [35, 50, 65, 80];

export const riskColumns: readonly RiskColumn[] = [
  { id: 'mining', indicator: 'hhi', of: ['mining'], steps: concentrationSteps },
  { id: 'refining', indicator: 'hhi', of: ['refining', 'smelting'], steps: concentrationSteps },
  { id: 'governed', indicator: 'hhi-wgi', steps: governedSteps },
  { id: 'reliance', indicator: 'net-import-reliance', of: ['all'], steps: shareSteps },
  { id: 'eu', indicator: 'eu-supply-risk', steps: euSteps },
  { id: 'geopol', indicator: 'geopolrisk', steps: geopolSteps },
  { id: 'market', indicator: 'market-state', steps: marketSteps },
];

/** The figure that stands in a column: the latest of its stage, or the highest of all forms; one without a value says why. */
export function figureOf(mineral: MineralRisk, column: RiskColumn): RiskFigure | undefined {
  const own = mineral.figures.filter((one) => one.indicator === column.indicator && (column.of?.includes(one.of) ?? true));
  const latest = new Map<string, RiskFigure>();
  for (const one of own) {
    if (one.value !== null && one.year >= (latest.get(one.of)?.year ?? -Infinity)) latest.set(one.of, one);
  }
  if (latest.size === 0) return own[0];
  const stage = column.of?.find((of) => latest.has(of));
  if (stage !== undefined) return latest.get(stage);
  return [...latest.values()].reduce((highest, one) => ((one.value ?? 0) > (highest.value ?? 0) ? one : highest));
}

/** The newest figure of each indicator and stage first, the years before after them. */
export function newestFirst(figures: readonly RiskFigure[]): RiskFigure[] {
  const newest = new Map<string, number>();
  for (const one of figures) newest.set(`${one.indicator} ${one.of}`, Math.max(one.year, newest.get(`${one.indicator} ${one.of}`) ?? -Infinity));
  const isNewest = (one: RiskFigure) => newest.get(`${one.indicator} ${one.of}`) === one.year;
  return [...figures.filter(isNewest), ...figures.filter((one) => !isNewest(one))];
}

/** The named country that most of the use came out of: other countries together are nobody. */
export function largestOrigin(mineral: MineralRisk): MineralRisk['origins'][number] | undefined {
  return mineral.origins.find((one) => one.country !== 'ROW' && one.origin.value > 0);
}

/** A value as its unit is read. */
export function shown(value: number, unit: string, language: Language): string {
  if (unit === 'share') return percent(value, language);
  if (unit === 'per year') return percent(value, language);
  if (unit === 'log') return change(Math.expm1(value), language);
  if (unit === 'USD') return money(value, language);
  if (unit === 'USD/t') return three(value, language);
  if (unit === '0 to 100' || unit === 'days') return whole(value, language);
  return value.toFixed(2);
}
