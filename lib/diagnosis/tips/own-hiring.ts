import { QUIET, untendedFor } from './conditions.ts';
import { isLively, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** My page, to hire: the first use beyond being known. */
export const OWN_HIRING: readonly TipRule[] = [
  own({
    id: 'own-first-hire',
    because: ['no-job', ...QUIET, 'empty-page'],
    unless: ['hiring', 'all-jobs'],
    when: ({ verdict }) => verdict !== 'not-enough-evidence',
    kind: 'hire',
    effort: 'minutes',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'job',
    example: { own: ofKinds('job'), page: livelyWith('hiring') },
  }),
  own({
    id: 'own-ask-newcomers',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('recruiting'),
    kind: 'newcomers',
    effort: 'minutes',
    who: 'recruiter',
    purpose: 'recruiting',
  }),
  own({
    id: 'own-team-photo',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('recruiting'),
    kind: 'team',
    effort: 'hours',
    who: 'everyone',
    purpose: 'recruiting',
    makes: 'image',
    example: { page: isLively },
  }),
  own({
    id: 'own-apprentice-week',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('recruiting'),
    kind: 'week',
    effort: 'hours',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'image',
  }),
  own({
    id: 'own-beyond-jobs',
    because: ['all-jobs'],
    kind: 'beyond-jobs',
    effort: 'hours',
    thenPerWeek: 0.5,
    forPosts: true,
    who: 'recruiter',
    purpose: 'recruiting',
    example: { own: ofKinds('image', 'video', 'text'), page: livelyWith('hiring') },
  }),
  own({
    id: 'own-show-hire',
    because: ['hiring'],
    unless: ['all-jobs'],
    kind: 'hire',
    effort: 'hours',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'image',
    example: { page: livelyWith('hiring') },
  }),
];
