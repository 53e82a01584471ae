import type { RunView } from '../api/client';
import { useSettings } from '../frame/settings';
import { useScenarioTitle } from '../parts/kept';
import { join } from '../words/language';
import { mineralName } from '../words/names';
import { studies } from './kinds';

/** What a run is called: its scenario's title, or what its study is about. */
export function useRunTitle(): (run: RunView) => string {
  const { language } = useSettings();
  const title = useScenarioTitle();
  return (run) => {
    if (run.scenario) return title(run.scenario);
    const minerals = run.options['minerals'];
    const about = Array.isArray(minerals) ? join(minerals.map((id) => mineralName(String(id), language)), language) : '';
    return [studies[run.study ?? '']?.name[language], about].filter(Boolean).join(': ');
  };
}
