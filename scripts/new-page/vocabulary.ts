/**
 * Words that the two sites' makers use in ids, test marks, roles and tracking names, and that name parts of a page, not
 * people. A word that is not in here is taken for somebody's: a new one that a layout needs is added here.
 */
const WORDS = `
about above accept account action actions activity actor admin ads adsmanager age aggregate ajax alert all alt
alternate always and android annotation app application apply area arrow artdeco article articles ascending aside ask
assertive attached attachment attachments attribute auth author authwall auto autoplay avatar back background badge
banner bar below blank block body bold border both bottom box bpr breadcrumb browse browsemap busy button buttons
cancel canonical card cards carousel category celebration cell center charset chat checkbox choice clear click close
collapse collapsed collection color com combobox comet comment commentary commentid comments common company
complementary completion component components confirm connect connection contact contacts container content
contentinfo context contextual controls core cover create cross crossorigin css cta current cursor dark data datalet
date default definition delegate descending description desktop details device dialog digest directory disabled
dismiss display document documents dom don down drawer dropdown dropzone dynamic edge edit ellipsis email embed ember
employee employees empty enabled end enter entire entity entry error event events exit expand expandable expanded
external face facebook fallback false fba featured feed feedback female file filter filters finished first fit
flagship flagshipnav flex float focus follow followed follower followers following footer for form forward found
founded friends frontend fsd full gallery gender general generated generic google grid group groups guest guid handle
has hashtag head header heading headquarters height help hidden high highlight hint home horizontal hover html http
https icon identity iframe ignore image images img imgperflogname inactive inbox index indicator industry info initial
inline inner input insights interest interface interop intro invite ios item items javascript job jobs join json jump
katana key keyboard keywords label landing language large last launch layout lazy lead learn left legal less level
light like likers likes line link linked linkedin list listbox listitem live load loaded loading local locale locality
location lockup log logged login logo logout long love low ltr main male manage manifest map mark marketplace masthead
max maximum mcontainer media member members membership menu menubar menuitem menuitemcheckbox menuitemradio message
messages messaging meta mid mini minimum minus mixed mobile modal mode module more mount mouse mscreen multi mynetwork
name native nav navigation nested network neuter never new news newsletter next node none normal not note nudge null
num number numbered object occludable off open option optional options order org organization origin other out outer
outlet overflow overlay overview own owner package page paged pagelet pages paginated pagination panel paragraph
params parent part pass password pending people phone photo photos php picture pile pill pin pinned place placeholder
play player plus policy polite poll popover popup post posts preloader premium presence presentation press pressable
preview previous primary privacy product products profile progress progressbar promo promoted prompt proto public
publish published pulse query question radio radiogroup rail rating ratings react reaction reactions reactors read
recent recommendation recommended reel reels ref referrer refresh region rehydrated related relay relevance remove
rendering replaceable replies reply report repost reposted reposter reposts request required reset reshare reshares
response result results retry review reviews rich right robots role root round route row rowgroup rowheader rtl same
save scaffold scalable scale schema screen scroll scrollbar sdui search searchbox second section see seen select
selected self semaphore send sent separator server service session settings shadow shadowdom share shared shares sheet
shell short show showcase shrink side sidebar sign signed signin signup simple singular size sjs skeleton skip slide
slider slot small social sort source spinbutton spinner splash sponsored spotlight start state static status step
sticker sticky story strict string strip style stylesheet sub submenu submit subscribe subtitle suggested suggestions
summary surface svg swap switch sync tab table tablist tabpanel tabs tag tagline target template term test text
textbox theme thread thumbnail tile tiles time timedisplay timeline timer timestamp title toast toasts toggle token
toolbar tools tooltip top topic total track tracking translatable translate translation tree treegrid treeitem true
tti twitter type ufi ugc unavailable undo unit units unknown unread untouched untranslated update updates upload
upsell url urn user username utf vanity variant verified version vertical video videos view viewer viewport views
visible visit visual visually vjs voyager vpuid vscroller wall warning watch web website when widget width window with
workspace worm wormhole wrapper www yes
`;

const KNOWN = new Set(WORDS.trim().split(/\s+/));

/** Whether a word, in any case, is one of the makers'. Words of one or two letters name nobody. */
export function isMakersWord(word: string): boolean {
  return word.length < 3 || KNOWN.has(word.toLowerCase());
}
