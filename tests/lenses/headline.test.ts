/** The fact that a call needs, in each of its forms. */
import { describe, expect, it, test } from 'vitest';
import type { PageReading } from '../../lib/reading/reading.ts';
import { every, named, ownPosts, post, prospectOf, quiet, reshare } from './audits.ts';

const lively = ownPosts(every(4, 30, 9));
const video = post(5, { kind: 'video' });

test.each<[string, PageReading, string, string]>([
  [
    'a post of last Friday',
    named('a', [video, ...lively]),
    'Last post on Friday, a video',
    'Dernière publication vendredi, une vidéo',
  ],
  ['a quiet page', quiet(), 'Nothing since 10 September', 'Rien depuis le 10 septembre'],
  [
    'a quiet page that reshares',
    named('a', [reshare(3), reshare(20), reshare(30), ...ownPosts(every(9, 20, 76))]),
    'No post of its own since 10 September; 3 reshares meanwhile',
    'Aucune publication de la page depuis le 10 septembre ; 3 republications entre-temps',
  ],
  [
    'the same on Facebook, which says « partage »',
    named('a', [reshare(3), ...ownPosts(every(9, 20, 76))], { site: 'facebook' }),
    'No post of its own since 10 September; 1 reshare meanwhile',
    'Aucune publication de la page depuis le 10 septembre ; 1 partage entre-temps',
  ],
  [
    'a pinned reshare without a time: something may have been published',
    named('a', [reshare(null, { pinned: true }), ...ownPosts(every(9, 20, 76))]),
    'No post of its own since 10 September',
    'Aucune publication de la page depuis le 10 septembre',
  ],
  [
    'a recent post, and a reshare after it',
    named('a', [reshare(2), post(8, { kind: 'job' }), ...ownPosts(every(4, 30, 12))]),
    'Last post of its own on 17 November, a job offer',
    'Dernière publication de la page le 17 novembre, une offre d’emploi',
  ],
  [
    'today, and a kind that is not known',
    named('a', [post(0.2, { kind: 'unknown' }), ...lively]),
    'Last post today',
    'Dernière publication aujourd’hui',
  ],
  [
    'a rough age',
    named('a', [post([14, 20.999]), post([21, 27.999]), post([30, 61])]),
    'Last post 2 to 3 weeks ago, an image',
    'Dernière publication il y a 2 à 3 semaines, une image',
  ],
  [
    'a rough age, long ago',
    named('a', [post([365, 732]), post([731, 1098])]),
    'Nothing for 1 to 2 years',
    'Rien depuis 1 à 2 ans',
  ],
  ['no post', named('a', [], { coverage: { end: true } }), 'No post at all', 'Aucune publication'],
  [
    'only reshares, the list seen whole',
    named('a', [reshare(5), reshare(40)], { coverage: { end: true } }),
    'No post of its own; 2 reshares',
    'Aucune publication de la page ; 2 republications',
  ],
  [
    'only reshares in the quarter that was seen',
    named('a', [reshare(5), reshare(40), reshare(100)]),
    'No post of its own in the last 3 months; 3 reshares',
    'Aucune publication de la page ces 3 derniers mois ; 3 republications',
  ],
])('%s', (_, reading, en, fr) => {
  expect(prospectOf(reading).headline).toBe(en);
  expect(prospectOf(reading, { locale: 'fr' }).headline).toBe(fr);
});

describe('whatever the verdict', () => {
  it('stands where too little is known for one', () => {
    const { headline, under } = prospectOf(named('a', [video, post(8)]));
    expect([headline, under]).toEqual(['Last post on Friday, a video', 'Not enough to say']);
  });

  it('has the verdict’s name under it', () => {
    expect(prospectOf(quiet()).under).toBe('Present, but inactive');
    expect(prospectOf(quiet(), { locale: 'fr' }).under).toBe('Présente, mais inactive');
  });
});

describe('where the newest post is not known', () => {
  const unknown: [string, PageReading][] = [
    ['the posts were not on what was read', named('a', [], { coverage: { feed: 'not-seen' } })],
    ['the order is not that of time', named('a', [post(40), post(5), post(90)])],
    ['the site chose the posts', named('a', [video, post(9)], { notes: [{ code: 'home-tab' }] })],
    ['a filter is on', named('a', [video, post(9)], { coverage: { filter: 'videos' } })],
    [
      'a post could not be read, and the newest seen is older than two months',
      named('a', ownPosts(every(9, 20, 63)), { coverage: { holes: 1 } }),
    ],
    [
      'posts could not be read, and the order is not that of time',
      named('a', [post(40), video, post(90)], { coverage: { holes: 2 } }),
    ],
    [
      'a post could not be read, and one without a time stands on top',
      named('a', [post(null), video, ...lively], { coverage: { holes: 1 } }),
    ],
    [
      'a filter is on, and a post could not be read',
      named('a', [video, post(9)], { coverage: { filter: 'videos', holes: 1 } }),
    ],
    ['a post without a time stands on top', named('a', [post(null), video, ...lively])],
    ['no post has a time', named('a', [post(null), post(null)])],
    ['only reshares of some weeks were seen', named('a', [reshare(5), reshare(12)])],
  ];

  test.each(unknown)('it says so: %s', (_, reading) => {
    expect(prospectOf(reading).headline).toBe('Newest post not known');
    expect(prospectOf(reading, { locale: 'fr' }).headline).toBe('Dernière publication inconnue');
  });

  it('and names the newest of those seen as no more than that', () => {
    const { facts } = prospectOf(named('a', [video, ...lively], { coverage: { holes: 1 } }));
    expect(facts[0]).toEqual({
      text: 'Newest of the posts seen: on Friday, a video. A newer one may be missing.',
      post: 0,
    });
  });
});

describe('where only posts that could not be read hide whether it is the newest', () => {
  const holed = (posts: Parameters<typeof named>[1]) => named('a', posts, { coverage: { holes: 3 } });

  test.each<[string, PageReading, string, string]>([
    [
      'that it posted then stands whatever they are',
      holed([video, ...lively]),
      'Posted on Friday, a video; perhaps again since',
      'A publié vendredi, une vidéo\u00a0; peut-être de nouveau depuis',
    ],
    [
      'a reshare above it changes nothing',
      holed([reshare(1), video, ...lively]),
      'Posted on Friday, a video; perhaps again since',
      'A publié vendredi, une vidéo\u00a0; peut-être de nouveau depuis',
    ],
    [
      'a rough age',
      holed([post([14, 20.999]), post([21, 27.999]), post([30, 61])]),
      'Posted 2 to 3 weeks ago, an image; perhaps again since',
      'A publié il y a 2 à 3 semaines, une image\u00a0; peut-être de nouveau depuis',
    ],
    [
      'up to the two months from which a page is quiet',
      holed(ownPosts(every(9, 20, 62))),
      'Posted on 24 September, an image; perhaps again since',
      'A publié le 24 septembre, une image\u00a0; peut-être de nouveau depuis',
    ],
  ])('%s', (_, reading, en, fr) => {
    expect(prospectOf(reading).headline).toBe(en);
    expect(prospectOf(reading, { locale: 'fr' }).headline).toBe(fr);
  });
});

it('leaves the kind out where two posts of one label may each be the newest', () => {
  const label: [number, number] = [14, 20.999];
  const posts = [post(100), post(label, { kind: 'video' }), post(label), post(40)];
  expect(prospectOf(named('a', posts, { coverage: { end: true } })).headline).toBe('Last post 2 to 3 weeks ago');
});
