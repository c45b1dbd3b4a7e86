/**
 * The closed list of words that a skeleton may show: HTML's and ARIA's own, and those that the two sites' makers use in
 * classes, ids, test marks, roles and tracking names. They name parts of a page, not people. A word that is not in here
 * is taken for somebody's: a new one that a layout needs is added here (`npm run new-page` keeps the same words).
 */
const WORDS = `
about above absolute abstract accent accept accepted accessibility account action actions active activedescendant
activity actor actual adaptive add added admin ads adsmanager affiliated after age aggregate ajax alert align aligned
alignment all allow alpha alt alternate always anchor and android animation animations annotation anonymize api app
application apply appreciation area aria arrow artdeco article articles ascending aside ask aspect assertive asset async
atomic attached attachment attachments attr attribute attributed attribution attributionsrc audio auth authentication
author authwall auto autocomplete autofocus autoplay avatar aware babybear back background badge banner bar base
baseline basic before bell below between bidi big black blank block blockquote body bold bookmark boot border both
bottom box bpr branding breadcrumb break browse browsemap browser btn bubble busy button buttons calendar cancel
canonical capitalize caption captions card cards caret carousel category celebration cell center centered change channel
charset chat check checkable checkbox checked chevron child children chip choice circle cite class clear click clickable
client clip close closed code cohort cohorts col collapse collapsed collapsible collection color colspan column columns
com combobox comet comment commentary commentid comments common comp compact company complementary complete completion
component componentkey components compose condensed confirm confirmation connect connection consumption contact contacts
container content contenteditable contentinfo contents context contextual control controls cookie copy core corner count
counter country counts cover create cropped cross crossorigin css cta ctas current cursor custom dark data datalet date
datetime decorated default defer definition degree delayed delegate desc descending describedby description desktop
destination detail details device dialog digest digitalmedia dir direction directory disabled dismiss display div
divider document documents dom don double down dps drag draggable drawer dropdown dropzone duration dynamic edge edit
editor element ellipsis email embed ember empathy emphasis employee employees empty enable enabled enclosure end endor
enforcer enter entertainment entire entities entity entry equiv error errormessage event events excess exit expand
expandable expanded external face facebook fade failure faint fallback false fba featured fed feed feedback female
fetchpriority figure file fill filter filters finished finite first fit fix fixed flagship flagshipnav flex float flow
flowto flush focus focusable follow followed follower followers following font fonts footer for form format forward
found founded four frame frameborder friends from front frontend fsd full fullscreen gallery game games gap gender
general generated generic get ghost global globe google graphic grid group groups grow guest guid gutter half handle has
hash hashtag haspopup head header headers heading headline headquarters height help hero hidden hide high highlight
highlighted hint holder home horizontal hotkey hover hoverable href hreflang html http https hue human icon icons
identity ids iframe ignore image images img imgperflogname immersive impression inactive inbox include indent index
indicator industry inert info ingraph inherit initial inline inner input inputmode inset insight insights instance
instancekey instant integrity interest interface interop intl into intro invalid inverse invitation invite ios isolated
item itemid itemprop itemref items itemscope itemtype javascript job jobs join json jump justification justify katana key
keyboard keyshortcuts keywords kind label labelled labelledby landing lang language large last launch launcher layout
lazy lead leading learn left legal len length less level lexical light like likers likes limit line lined lines link
linked linkedin linkster list listbox listen listitem live lix load loaded loader loading local locale locality location
locations lockup log logged login logo logout long love low lower ltr mailboxes main male mamabear manage manifest map
margin mark marketplace mask masthead math max maximum maxlength mcomponent mcontainer media medium member members
membership menu menubar menuitem menuitemcheckbox menuitemradio message messages messaging meta metadata method mid
middle min mini minimal minimum minlength minus mixed mobile modal mode model modern module more mount mouse mscreen msg
multi multiline multiproduct multiselectable mute muted mynetwork name narrow native nav navigate navigation negative
nested network neuter never new news newsletter next node nofollow non none noopener noreferrer normal nosnippet not
note notice notification novalidate now nowrap nudge null num number numbered object occludable off offscreen offset one
only opacity open option optional options order org organization orientation origin original other out outer outlet
outline over overflow overlay overview own owner owns package padding page paged pagekey pagelet pages paginated
pagination panel papabear paragraph parameter params parent part pass password past path pattern pending people
percentage person phase photo photos php picture pile pill pin ping pinned pixel placed placeholder placement play
playback player playsinline plural plus point pointer policy polite poll popover popup portal posinset position post
posted poster posts praise pre prefix preload preloader premium presence presentation preserve press pressable pressed
preview previous primary privacy privately processed product products profile progress progressbar promo promoted prompt
proof property proto public publish published pulse query question quote quoted radio radiogroup rail raised rate rating
ratings ratio react reaction reactions reactors read reader readmore readonly recaptcha recent recommendation
recommended redesign redirect reel reels ref referrer referrerpolicy reflow refresh region regular rehydrated rel
related relationship relative relay relevance relevant remaining remove render rendered renderer rendering replaceable
replies reply report repost reposted reposter reposts request required reset reshare reshared reshares resource response
responsive result results retry reusable reusables reverse review reviews rich right robots role roledescription roles
root round rounded route row rowcount rowgroup rowheader rowindex rows rowspan rtl rule safe same sandbox sans save
scaffold scalable scale schema scheme scope screen script scroll scrollable scrollbar scrolling sdui search searchbox
second secondary section see seen segment select selected selector self semantic semaphore send sent separate separator
serif server service session setsize setting settings severity shadow shadowdom shadowroot shadowrootmode shape share
shared shares sheet shell short shortcutkeys show showcase showing shrink side sidebar sigil sign signal signed signin
signup similar simple single singular site size sized sizes sjs skeleton skip slide slider slot small smart social solid
sort source space spacer spacing span spellcheck spinbutton spinner splash sponsored spotlight sprite square src srcdoc
srcset stack stacked standard start state static status step sticker sticky story stretch strict string strip strong
style styled stylesheet sub subline submenu submit subscribe subtitle suggested suggestions summary supplementary
support supported surface svg swap switch sync system tab tabindex table tablist tabpanel tabs tag tagged tagline tap
target template term tertiary test testid text textarea textbox theme thick thin third thread three thumb thumbnail
thumbs tick tile tiles time timedisplay timeline timeout timer timestamp tint title toast toasts toggle token toolbar
tools tooltip top topic total track tracking trailing transform transition translatable translate translation
transparent treatment tree treegrid treeitem trigger triggers trim true truncate truncated tti twitter two type
typeahead ufi ugc unavailable undefined underline undo unit units unknown unread unset unstyled untouched untranslated
update updated updates upload upper uppercase upsell url urn use usemap user username utf value valuemax valuemin
valuenow values valuetext vanity variant verified version vertical video videos view viewed viewer viewport views
virtualized visibility visible visit visited visual visualcompletion visually vjs volume voyager vpuid vscroller wall
warning watch web website weight when white whitespace wide widget width will window with word words workspace worm
wormhole wrap wrapped wrapper www xlink xml xmlns xsmall xxsmall yes zero zoom
`;
/** The short ones that are words: two other letters may be somebody's. */
const SHORT = 'a ad an at by fb id if in is it js lg li md my no of og on or sm to ui up us v xl xs';
const KNOWN = new Set([...WORDS.trim().split(/\s+/), ...SHORT.split(' ')]);

const TAGS = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption circle cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form frame frameset ' +
    'g h1 h2 h3 h4 h5 h6 head header hgroup hr html i icon iframe image img input ins kbd label legend li link main map mark ' +
    'mask menu meta meter nav noscript object ol optgroup option output p picture pre progress q s samp script search section ' +
    'select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title ' +
    'tr track u ul use var video wbr'
  ).split(' '),
);

/** Words in one run: "feedUpdate", "feed-update" and "FEED_update" have the same two. */
const PIECES = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/gu;
/** What may stand between words and still be a hook's name. */
const NAME = /^_{0,2}[A-Za-z][A-Za-z0-9_-]*$/;

/** Whether a word, in any case, is in the closed list. */
export function isHookWord(word: string): boolean {
  return KNOWN.has(word.toLowerCase());
}

/** Whether a tag is HTML's, or made of words of the list (`li-icon`). */
export function isKnownTag(tag: string): boolean {
  return TAGS.has(tag) || (tag.includes('-') && !/\d/.test(tag) && isHook(tag));
}

/** Whether a name is made of such words alone, but for digits: "feed-shared-update-v2", "ember123". */
export function isHook(name: string): boolean {
  const words = name.length <= 80 && NAME.test(name) ? (name.match(PIECES) ?? []) : [];
  return words.length > 0 && words.every(isHookWord);
}

/** A hook as a skeleton shows it: the words, and "#" for any number. */
export function hookText(hook: string): string {
  return hook.replace(/\d+/g, '#');
}
