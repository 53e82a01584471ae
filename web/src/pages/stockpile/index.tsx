import type { PageProps } from '../registry';
import { Ask } from './Ask';
import { StockpileView } from './StockpileView';
import './stockpile.css';

/** How much of some minerals to hold, alone and together; without an id, asks for it. */
export default function StockpilePage({ rest, query }: PageProps) {
  const [id] = rest;
  return id ? <StockpileView key={id} id={id} query={query} /> : <Ask query={query} />;
}
