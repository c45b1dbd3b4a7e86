/** What the steps about other firms' pages rest on; facts that they share with one's own page stand in own/why.ts. */
export const LENS_WHY = {
  public:
    'It is public, recent and about their work. Public does not mean free to keep: note no names (CNIL, 12 June 2024).',
  silence:
    'A quiet page has many causes: a season, another network, a new agency, leave. It says nothing about the firm.',
  unseen: 'Posts that were not loaded may say the opposite.',
  vacancy: 'A job offer shows that someone is wanted: neither growth, nor departures.',
  topQuarter:
    'The whole range of its response lies in the top quarter of pages this size run with a publishing tool (our estimate from published studies).',
  even: 'Its posts follow one another more evenly than chance would have it.',
  ranges: 'Where two ranges overlap, either page may be ahead.',
  smaller: 'Industry pages have fewer followers, and more engagement per post (Metricool, 2025).',
  tenfold:
    'The rate falls as pages grow: on Facebook, 0.96% under 10,000 fans, 0.09% over a million (Socialbakers, about 2013).',
  formats:
    'Which formats draw most differs by site and by study, and no study shows a cause: so it is a test (Socialinsider, 2025 and 2026).',
  judgement: 'Our own judgement: no study has measured it.',
  causes: 'A pace changes for many reasons: leave, a season, a new agency.',
  noHaste: 'Nothing that was seen calls for haste.',
} as const;
