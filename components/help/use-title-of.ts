import type { HelpTopic } from '../../lib/view/help-anchor.ts';
import { usePageWords, useWords } from '../words-context.ts';

/** What a topic is called: a state as the popup itself calls it, so that it is found again. */
export function useTitleOf(): (topic: HelpTopic) => string {
  const { diagnosis, interface: popup, reading } = useWords();
  const { titles } = usePageWords().help;
  return (topic) => {
    if (isKey(titles, topic)) return titles[topic];
    if (isKey(diagnosis.verdicts, topic)) return diagnosis.verdicts[topic];
    if (isKey(popup.places, topic)) return popup.places[topic].title;
    if (isKey(popup.failures, topic)) return popup.failures[topic].title;
    return reading.problem({ code: topic, site: null }).title;
  };
}

function isKey<Known extends object>(record: Known, key: PropertyKey): key is keyof Known {
  return Object.hasOwn(record, key);
}
