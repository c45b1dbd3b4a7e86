/** The page that opens once, when Rollcall is installed. */
export const welcomeWords = {
  title: 'Is anybody home?',
  what: 'Open a company’s page on LinkedIn or Facebook and click Rollcall’s button. It reads what your browser has already loaded, on this computer, and says whether the page is alive, how people respond, and what to do next.',
  start: {
    title: 'How to start',
    pin: {
      act: 'Pin the button.',
      chrome: 'Click the puzzle piece beside the address bar, then the pin beside Rollcall.',
      firefox:
        'Click the puzzle piece beside the address bar, then the cog beside Rollcall, and choose “Pin to Toolbar”.',
    },
    drawing: {
      chrome: 'The toolbar: the puzzle piece opens a list, and the pin stands beside Rollcall’s name.',
      firefox: 'The toolbar: the puzzle piece opens a list, and the cog stands beside Rollcall’s name.',
      pin: 'Pin to Toolbar',
    },
    open: {
      act: 'Open a page’s Posts tab',
      how: 'and scroll a little: the more posts have loaded, the surer the answer.',
    },
    click: { act: 'Click the button', or: 'or press', alone: 'and read the answer.' },
  },
  picture: {
    title: 'What you see',
    invented: 'An invented page',
    caption: 'Each mark is a post; the taller, the more response. The strip ends today.',
  },
  lenses: {
    title: 'One reading, three uses',
    mine: { name: 'My page', text: 'How it stands beside pages of its size, and a plan that fits the hours you have.' },
    prospect: {
      name: 'A prospect’s',
      text: 'Is somebody home, and a line to open the call with, drawn from what the page posted.',
    },
    competitor: {
      name: 'A competitor’s',
      text: 'How it differs from yours: counts against counts, on one scale.',
    },
  },
  does: {
    title: 'What it does',
    list: [
      'Reads the page in front of you after your click, and on while its window is open.',
      'Keeps counts, dates and links on this computer; you can delete them all.',
      'Says “not enough to say” rather than guess.',
    ],
  },
  cannot: {
    title: 'What it does not do',
    list: [
      'Send anything: the policy of its own pages forbids every connection.',
      'Scroll, click or change the page, or look at a tab before you click there.',
      'Keep what a post says, or any person’s name.',
    ],
  },
  terms: {
    title: 'Before you use it',
    text: 'LinkedIn’s User Agreement (section 8.2, in force since 3 November 2025) does not allow software that scrapes or copies its services, and names browser plugins and add-ons. Meta’s terms do not allow collecting data from Facebook by automated means without its permission.',
    choice:
      'Rollcall reads one page that you opened, when you click, on your own computer. Whether you may use it is for you to judge.',
    affiliation: 'Rollcall is not affiliated with LinkedIn or Meta.',
    check: 'How to check all this',
  },
};

export type WelcomeWords = typeof welcomeWords;
