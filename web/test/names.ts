import { loadNames } from '../src/words/names';

await Promise.all([loadNames('en'), loadNames('ko'), loadNames('ja')]);
