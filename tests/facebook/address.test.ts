import { describe, expect, it } from 'vitest';
import { facebookAddress } from '../../lib/reading/facebook/address.ts';

const at = (address: string) => facebookAddress(new URL(address));

describe('the address of a page', () => {
  it.each([
    ['https://www.facebook.com/OrchardPress', 'OrchardPress', null, 'posts'],
    ['https://www.facebook.com/OrchardPress/?locale=fr_FR', 'OrchardPress', null, 'posts'],
    ['https://facebook.com/orchard.press/', 'orchard.press', null, 'posts'],
    ['https://m.facebook.com/OrchardPress/posts', 'OrchardPress', null, 'posts'],
    ['https://fr-fr.facebook.com/OrchardPress/about', 'OrchardPress', null, 'about'],
    ['https://web.facebook.com/OrchardPress/about_contact_and_basic_info', 'OrchardPress', null, 'about'],
    ['https://www.facebook.com/OrchardPress/photos_by', 'OrchardPress', null, 'photos'],
    ['https://www.facebook.com/OrchardPress/reviews', 'OrchardPress', null, 'reviews'],
    ['https://www.facebook.com/OrchardPress/friends_likes/', 'OrchardPress', null, 'likes'],
    ['https://www.facebook.com/OrchardPress/followers', 'OrchardPress', null, 'followers'],
    ['https://www.facebook.com/OrchardPress/reels_tab', 'OrchardPress', null, 'videos'],
    ['https://www.facebook.com/Caf%C3%A9Verger', 'CaféVerger', null, 'posts'],
    ['https://www.facebook.com/pg/OrchardPress/reviews/', 'OrchardPress', null, 'reviews'],
    ['https://business.facebook.com/OrchardPress', 'OrchardPress', null, 'posts'],
    ['https://www.facebook.com/100011112222333', null, '100011112222333', 'posts'],
    ['https://www.facebook.com/profile.php?id=100011112222333', null, '100011112222333', 'posts'],
    ['https://www.facebook.com/profile.php?id=100011112222333&sk=about', null, '100011112222333', 'about'],
    ['https://www.facebook.com/people/Orchard-Press/100011112222333/', null, '100011112222333', 'posts'],
    ['https://www.facebook.com/people/Orchard-Press/100011112222333/?sk=photos', null, '100011112222333', 'photos'],
    ['https://www.facebook.com/pages/Orchard-Press/222233334444', null, '222233334444', 'posts'],
    ['https://www.facebook.com/pages/category/Printer/Orchard-Press-222233334444/', null, '222233334444', 'posts'],
    ['https://www.facebook.com/p/Orchard-Press-100011112222333/', null, '100011112222333', 'posts'],
    ['https://www.facebook.com/Orchard-Press-222233334444/', null, '222233334444', 'posts'],
  ])('%s', (address, handle, id, tab) => {
    expect(at(address)).toMatchObject({ kind: 'page', handle, id, tab });
  });

  it('gives the address of the posts, encoded', () => {
    expect(at('https://m.facebook.com/Caf%C3%A9Verger/about')).toMatchObject({
      postsUrl: 'https://www.facebook.com/Caf%C3%A9Verger',
    });
    expect(at('https://www.facebook.com/people/Orchard-Press/100011112222333/')).toMatchObject({
      postsUrl: 'https://www.facebook.com/profile.php?id=100011112222333',
    });
  });
});

describe('an address of something else', () => {
  it.each([
    ['https://www.facebook.com/', 'feed'],
    ['https://www.facebook.com/home.php', 'feed'],
    ['https://www.facebook.com/groups/12345678/', 'group'],
    ['https://www.facebook.com/events/12345678/', 'event'],
    ['https://www.facebook.com/OrchardPress/posts/pfbid0abcdefghijklmnop', 'post'],
    ['https://www.facebook.com/OrchardPress/photos/a.1/12345678/', 'post'],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=2', 'post'],
    ['https://www.facebook.com/photo/?fbid=1', 'post'],
    ['https://www.facebook.com/share/p/abc/', 'post'],
    ['https://www.facebook.com/share/v/abc/', 'video'],
    ['https://www.facebook.com/OrchardPress/videos/12345678/', 'video'],
    ['https://www.facebook.com/reel/12345678/', 'video'],
    ['https://www.facebook.com/watch/?v=1', 'video'],
    ['https://www.facebook.com/search/top?q=cider', 'search'],
    ['https://www.facebook.com/hashtag/cider', 'search'],
    ['https://www.facebook.com/marketplace/paris', 'marketplace'],
    ['https://www.facebook.com/messages/t/1', 'messages'],
    ['https://www.facebook.com/pages/create', 'other'],
    ['https://www.facebook.com/privacy/policy/', 'other'],
    ['https://developers.facebook.com/docs', 'other'],
  ])('%s', (address, what) => {
    expect(at(address)).toEqual({ kind: 'elsewhere', what });
  });

  it.each([
    'https://business.facebook.com/latest/home',
    'https://www.facebook.com/professional_dashboard/overview/',
    'https://www.facebook.com/OrchardPress/settings/?tab=x',
  ])('%s is where a page is managed', (address) => {
    expect(at(address).kind).toBe('admin');
  });

  it('names the page behind a login and a tool for managing', () => {
    const login = 'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2FOrchardPress%2F';
    expect(at(login)).toEqual({ kind: 'login', postsUrl: 'https://www.facebook.com/OrchardPress' });
    expect(at('https://business.facebook.com/latest/home?asset_id=22223333')).toEqual({
      kind: 'admin',
      postsUrl: 'https://www.facebook.com/22223333',
    });
  });

  it.each(['https://example.com/OrchardPress', 'https://notfacebook.com/x', 'https://facebook.com.example.org/x'])(
    '%s is another site',
    (address) => {
      expect(at(address)).toEqual({ kind: 'other-site' });
    },
  );

  it('is never a hostile name of an object', () => {
    expect(at('https://www.facebook.com/constructor')).toMatchObject({ kind: 'page', handle: 'constructor' });
    expect(at('https://www.facebook.com/%E0%A4%A')).toMatchObject({ kind: 'page', handle: '%E0%A4%A' });
  });
});
