import { isSection } from './keys';

/** A measure in time: months counted from the scenario's first, which is 1. */
export interface Bar {
  readonly id: string;
  readonly type: string;
  readonly country: unknown;
  readonly from: number;
  readonly until: number | undefined;
  readonly announced: number | undefined;
  readonly ends: readonly { readonly month: number; readonly probability: number | undefined }[];
}

const usualMonths = 24;

function count(month: unknown): number | undefined {
  const found = /^(\d{4})-(\d{2})$/.exec(String(month));
  return found ? Number(found[1]) * 12 + Number(found[2]) : undefined;
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** The measures of a scenario in time; one without a beginning is left out. */
export function bars(says: Readonly<Record<string, unknown>>): { measures: Bar[]; months: number; start: string | undefined } {
  const first = count(says['start']);
  const months = typeof says['months'] === 'number' && says['months'] >= 1 && says['months'] <= 120 ? says['months'] : usualMonths;
  if (first === undefined) return { measures: [], months, start: undefined };
  const at = (month: unknown) => {
    const found = count(month);
    return found === undefined ? undefined : found - first + 1;
  };
  const measures = listed(says['measures'])
    .filter(isSection)
    .flatMap((measure): Bar[] => {
      const from = at(measure['from']);
      if (from === undefined) return [];
      const ends = listed(measure['ends'])
        .filter(isSection)
        .flatMap((end) => {
          const month = at(end['until']);
          return month === undefined ? [] : [{ month, probability: typeof end['probability'] === 'number' ? end['probability'] : undefined }];
        });
      const last = ends.length > 0 ? Math.max(...ends.map((end) => end.month)) : undefined;
      return [
        {
          id: String(measure['id'] ?? ''),
          type: String(measure['type'] ?? ''),
          country: measure['country'],
          from,
          until: at(measure['until']) ?? last,
          announced: at(measure['announced']),
          ends,
        },
      ];
    });
  return { measures, months, start: String(says['start']) };
}
