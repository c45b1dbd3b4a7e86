import { noted } from '../../reading/noted.ts';
import { finding } from './finding.ts';

/** LinkedIn's Home tab chooses a few posts. */
export const homeTab = finding('home-tab', (facts) => {
  return noted(facts.reading, 'home-tab') ? { tone: 'info', values: {}, posts: [] } : null;
});
