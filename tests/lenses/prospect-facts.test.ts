/** What was read, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/reading/reading.ts';
import { auditOf, every, named, ownPosts, post, prospectOf, quiet, reshare } from './audits.ts';

const texts = (reading: PageReading, locale: 'en' | 'fr' = 'en') =>
  prospectOf(reading, { locale }).facts.map(({ text }) => text);

describe('a quiet page', () => {
  const reading = named('quiet', [post(76, { kind: 'video' }), post(80, { kind: 'job' }), ...ownPosts([90, 99])], {
    followers: 2480,
    page: { employees: { low: 51, high: 200, shown: '51-200' } },
  });

  it('shows the last post and its index, the job offers, employees and followers', () => {
    expect(prospectOf(reading).facts).toEqual([
      { text: 'Last post of its own: on 10 September, a video.', post: 0 },
      { text: '1 job offer among the 4 posts of its own seen.', post: 1 },
      { text: 'Employees, as the page says: 51 to 200.', post: null },
      { text: 'Followers: 2,480.', post: null },
    ]);
  });

  it('in French', () => {
    expect(texts(reading, 'fr')).toEqual([
      'Dernière publication de la page : le 10 septembre, une vidéo.',
      '1 offre d’emploi parmi les 4 publications vues de la page.',
      'Effectif indiqué par la page : 51 à 200.',
      'Abonnés : 2 480.',
    ]);
  });
});

describe('what was not read', () => {
  it('is not said', () => {
    const reading = named('a', [post(76, { kind: 'unknown' }), post(90)], { followers: null });
    expect(texts(reading)).toEqual(['Last post of its own: on 10 September.']);
    expect(texts(named('a', [], { followers: null, coverage: { feed: 'not-seen' } }))).toEqual([]);
  });

  it('leaves the number of job offers open below, where a kind is not known', () => {
    const reading = named('a', [post(76, { kind: 'job' }), post(90, { kind: 'unknown' })]);
    expect(texts(reading)).toContain('At least 1 job offer among the 2 posts of its own seen.');
    expect(texts(reading, 'fr')).toContain('Au moins 1 offre d’emploi parmi les 2 publications vues de la page.');
  });

  it('says it of one post without a number', () => {
    const one = (kind: 'job' | 'image') => named('a', [post(76, { kind })]);
    expect(texts(one('job'))).toContain('The one post of its own seen is a job offer.');
    expect(texts(one('image'))).toContain('The one post of its own seen is no job offer.');
    expect(texts(one('job'), 'fr')).toContain('La seule publication vue de la page est une offre d’emploi.');
    expect(texts(one('image'), 'fr')).toContain('La seule publication vue de la page n’est pas une offre d’emploi.');
  });

  it('leaves an open range of employees open', () => {
    const page = { employees: { low: 10_001, high: 10_000_000, shown: '10,001+' } };
    expect(texts(quiet('a', { page }))).toContain('Employees, as the page says: 10,001 or more.');
  });
});

describe('the other site', () => {
  const onFacebook = named('brand', [post(9, { kind: 'video' }), ...ownPosts(every(7, 30, 16))], {
    site: 'facebook',
    readAt: '2026-11-25T12:00:00.000Z',
  });
  const facts = (linked: { kept?: { sameCompanyAs?: string } }, audit = onFacebook) =>
    prospectOf(quiet(), { set: [{ ...auditOf(audit), ...linked }] }).facts.map(({ text }) => text);

  it('is told where the person said that it is the same company', () => {
    const said = 'On Facebook, seen on 25 November: last post on 16 November, a video.';
    expect(facts({ kept: { sameCompanyAs: 'linkedin:quiet' } })).toContain(said);
    expect(facts({ kept: { sameCompanyAs: quiet().url } })).toContain(said);
  });

  it('never by its name alone, nor on one site', () => {
    const count = facts({}).length;
    expect(facts({ kept: { sameCompanyAs: 'linkedin:another' } })).toHaveLength(count);
    const again = named('quiet-2', ownPosts([9, 20]));
    expect(facts({ kept: { sameCompanyAs: 'linkedin:quiet' } }, again)).toHaveLength(count);
  });

  it('says nothing of its silence where it reshares', () => {
    const resharing = named('brand', [reshare(4), ...ownPosts(every(9, 20, 76))], { site: 'facebook' });
    expect(facts({ kept: { sameCompanyAs: 'linkedin:quiet' } }, resharing)).toContain(
      'On Facebook, seen on 25 November: no post of its own since 10 September; 1 reshare meanwhile.',
    );
  });
});
