/** Les dates de l’historique d’une page : courtes, ou un mois ; l’année si ce n’est pas celle-ci. UTC. */
const monthAndDay = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const sameYear = (a: Date, b: Date): boolean => a.getUTCFullYear() === b.getUTCFullYear();
/** « juillet », « juillet 2025 ». */
export const monthOf = (at: Date, now: Date): string => (sameYear(at, now) ? month : monthAndYear).format(at);
/** « 6 juil. », « 1er sept. 2025 ». */
export const short = (at: Date, now: Date): string =>
  (sameYear(at, now) ? monthAndDay : withYear).format(at).replace(/^1 /, '1er ');
/** YYYY-MM-DD, UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
