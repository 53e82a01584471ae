import { useEffect, useState } from 'preact/hooks';
import type { components as AnswerComponents } from './answer';
import type { components } from './openapi';

type Schemas = components['schemas'];
type AnswerSchemas = AnswerComponents['schemas'];

export type Problem = Schemas['Problem'];
export type Finding = Schemas['Finding'];
export type Explanation = Schemas['Explanation'];
export type CheckView = Schemas['CheckView'];
export type RunView = Schemas['RunView'];
export type RunRequest = Schemas['RunRequest'];
export type SecondSolverView = Schemas['SecondSolverView'];
export type RunPage = Schemas['Page'];
export type ProgressView = Schemas['ProgressView'];
export type MineralView = Schemas['MineralView'];
export type MineralSituation = Schemas['SituationView'];
export type NetworkView = Schemas['NetworkView'];
export type RiskView = Schemas['RiskView'];
export type PurchaseReport = Schemas['PurchaseReport'];
export type SharedRisk = Schemas['SharedRisk'];
export type Chokepoints = Schemas['Chokepoints'];
export type MarketHistories = Schemas['MarketHistories'];
export type CountrySheet = Schemas['CountrySheet'];
export type Holdings = Schemas['Holdings'];
export type MineralHoldings = Schemas['MineralHoldings'];
export type AllSources = Schemas['AllSources'];
export type CountryChain = Schemas['CountryChain'];
export type SaidFigure = Schemas['SaidFigure'];
export type Baselines = Schemas['Baselines'];
export type KeptFindings = Schemas['KeptFindings'];
export type ScenarioView = Schemas['ScenarioView'];
export type KeptStudy = Schemas['KeptStudy'];
export type BriefedView = Schemas['BriefedView'];
export type StockpileRequest = Schemas['StockpileRequest'];
export type StockpileResult = Schemas['StockpileResult'];
export type MineralStock = Schemas['StockpileResultMineralStock'];
export type StockHolder = Schemas['StockpileResultHolder'];
export type StockRanges = Schemas['StockpileResultRanges'];
export type UnevenStock = Schemas['StockpileResultUneven'];
export type Refilling = Schemas['StockpileResultRefilling'];
export type Filled = Schemas['Filled'];
export type BuildUp = Schemas['StockpileResultBuildUp'];
export type StockSize = Schemas['StockpileResultSize'];
export type Cooperation = Schemas['Cooperation'];
export type Game = Schemas['CooperationGame'];
export type CooperationRequest = Schemas['CooperationRequest'];
export type PactsRequest = Schemas['PactsRequest'];
export type Pacts = Schemas['Pacts'];
export type PactCase = Schemas['PactsCase'];
export type PactWorld = Schemas['PactsWorld'];
export type PactBroken = Schemas['PactsBroken'];
export type PactAnswered = Schemas['PactsAnswered'];
export type PactEffect = Schemas['PactsEffect'];
export type PactRange = Schemas['PactRangesRange'];
export type ExpectedPacts = Schemas['ExpectedPacts'];
export type ExpectedWorth = Schemas['ExpectedPactsWorth'];
export type ExpectedStake = Schemas['ExpectedPactsStake'];
export type PactGain = Schemas['CooperationGain'];
export type InviteRequest = Schemas['InviteRequest'];
export type Invitation = Schemas['Invitation'];
export type InviteCase = Schemas['InvitationCase'];
export type InviteGame = Schemas['InvitationGame'];
export type Invite = Schemas['InvitationInvite'];
export type InviteChange = Schemas['InvitationChange'];
export type InviteExpected = Schemas['InvitationExpected'];
export type SwapsRequest = Schemas['SwapsRequest'];
export type Swaps = Schemas['Swaps'];
export type SwapLot = Schemas['SwapsLot'];
export type SwapNeed = Schemas['SwapsNeed'];
export type SwapObstacle = Schemas['SwapsObstacle'];
export type SwapPart = Schemas['SwapsPart'];
export type SharePoint = Schemas['CooperationPoint'];
export type Transfers = Schemas['Transfers'];
export type Answer = AnswerSchemas['Answer'];
export type WayResult = AnswerSchemas['WayResult'];
export type RegionResult = AnswerSchemas['RegionResult'];
export type MonthlySeries = AnswerSchemas['MonthlySeries'];
export type Amount = AnswerSchemas['Amount'];

/** A request that the server refused, with what it said. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** The server could not be reached. */
export class Unreachable extends Error {}

const cookie = (name: string) => document.cookie.split('; ').find((one) => one.startsWith(name + '='))?.slice(name.length + 1);

/** Asks in the language that is shown: what is wrong is said in it. */
async function request(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    const headers = { 'accept-language': document.documentElement.lang || 'en', ...(init.headers as Record<string, string> | undefined) };
    response = await fetch('/api/v1' + path, { credentials: 'same-origin', ...init, headers });
  } catch (reason) {
    if (init.signal?.aborted) throw reason;
    throw new Unreachable(String(reason));
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'detail' in body) throw new Refused(body as Problem);
  throw new Unreachable(response.statusText);
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const init: RequestInit = { headers: { accept: 'application/json' } };
  if (signal) init.signal = signal;
  return (await request(path, init)).json() as Promise<T>;
}

/** Changes something: sent with the token that shows that one of the workbench's own pages asks. */
export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object | string): Promise<T> {
  if (!cookie('XSRF-TOKEN')) await request('/runs?limit=1', {});
  const headers: Record<string, string> = { 'x-xsrf-token': cookie('XSRF-TOKEN') ?? '' };
  if (body !== undefined) headers['content-type'] = typeof body === 'string' ? 'application/yaml' : 'application/json';
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await request(path, init);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Sends a file as it is, and gets what the server reads out of it. */
export async function sendFile<T>(path: string, file: Blob, signal?: AbortSignal): Promise<T> {
  if (!cookie('XSRF-TOKEN')) await request('/runs?limit=1', {});
  const headers = { 'x-xsrf-token': cookie('XSRF-TOKEN') ?? '', 'content-type': 'application/octet-stream' };
  const init: RequestInit = { method: 'POST', headers, body: file };
  if (signal) init.signal = signal;
  return (await request(path, init)).json() as Promise<T>;
}

/** Something read from the server: not here yet, here, or refused. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly trouble: unknown;
  readonly again: () => void;
}

const known = new Map<string, unknown>();
const mostKnown = 24;

/** Reads an address; what was read before is shown at once and read again. */
export function useReading<T>(path: string | undefined): Reading<T> {
  const [state, setState] = useState<{ path?: string | undefined; value?: unknown; trouble?: unknown }>({});
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const stop = new AbortController();
    setState({ path, value: known.get(path) });
    read(path, stop.signal).then(
      (value) => {
        if (known.size >= mostKnown) known.clear();
        known.set(path, value);
        if (!stop.signal.aborted) setState({ path, value });
      },
      (trouble: unknown) => stop.signal.aborted || setState({ path, trouble }),
    );
    return () => stop.abort();
  }, [path, count]);
  const own = state.path === path;
  return {
    value: own ? (state.value as T | undefined) : undefined,
    trouble: own ? state.trouble : undefined,
    again: () => setCount((before) => before + 1),
  };
}
