import { finding, ofKind } from './finding.ts';

const DAYS = 30;

/** An event was announced in the last month. */
export const recentEvent = finding('recent-event', (facts) => {
  const event = ofKind(facts.list.own, 'event').find(({ dated, age }) => dated && age.high <= DAYS);
  return event ? { tone: 'info', values: { days: event.age }, posts: [event.index] } : null;
});
