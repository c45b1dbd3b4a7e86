/** Next steps on one's own page. The act stands first, in a sentence of its own. */
export const ownTips = {
  'own-first-five': {
    text: 'Prepare five posts before the first one: who you are, a job done, a customer’s question, a colleague, how to reach you.',
    notWhen: 'Nobody can follow on afterwards.',
    worked: { measure: 'posts', target: 'five posts, no gap over 14 days' },
  },
  'own-name-owner': {
    text: 'Name one person and a stand-in, and block two hours a week in the diary.',
    notWhen: 'The only person free is an intern, alone.',
    worked: { measure: 'longest gap', target: 'no gap over 21 days at the next reading' },
    example: 'For example: one colleague from the workshop, another during leave, Mondays from 9 to 11.',
  },
  'own-restart-small': {
    text: 'Publish one photo of this week’s work on Monday, with two sentences and no apology. Do the same the week after.',
    notWhen: 'Nobody has been named to go on.',
    worked: { measure: 'own posts in 30 days', target: 'at least 4' },
    example: 'For example: the part that left the workshop on Friday, and what was hard about it.',
  },
  'own-close-honestly': {
    text: 'Decide whether the page stays. If nobody can hold two posts a month, take it offline, or pin one post that says where you do answer. Both are reasonable choices.',
    notWhen:
      'Shops, hotels and restaurants, of which people talk anyway; LinkedIn pages that your staff’s profiles point to.',
    worked: { measure: 'the page', target: 'gone, or with a pinned post under 90 days old' },
  },
  'own-price-it': {
    text: 'Work out what the page would cost: hours times what an hour costs you. Then fund it, shrink the aim, or close the page.',
    notWhen: 'The page is not yours.',
    worked: { measure: 'posts a month', target: 'at least 2, or the page closed' },
    example: 'For example: two hours a week at 45 € an hour (our assumption) are about 4,500 € a year.',
  },
  'own-one-purpose': {
    text: 'Write one line: “this page is for …”. Hiring two fitters, say, or reassuring buyers before a quote. No other aim for 90 days.',
    notWhen: 'A plan exists already.',
    worked: { measure: 'posts in 30 days', target: '4' },
  },
  'own-leader-post': {
    text: 'Let the leader write three lines, under their own name, about one job to be proud of, and name the page.',
    notWhen: 'The leader is reluctant: choose another voice.',
    worked: { measure: 'page posts in 30 days', target: 'at least 2' },
  },
  'own-ask-five': {
    text: 'Ask five customers where they look before they buy. Their answer says whether this page is worth your hours.',
    notWhen: 'You asked them this year.',
    worked: { measure: 'answers', target: 'five answers, and a decision' },
  },
  'own-team-photo': {
    text: 'Show one colleague at work, with their written consent: what they make, and what they learned this year.',
    notWhen: 'The colleague hesitates.',
    worked: { measure: 'posts about the team in 30 days', target: 'at least 1' },
  },
  'own-batch-calendar': {
    text: 'Write four posts in one sitting and schedule one a week.',
    notWhen: 'What you publish is news of the day.',
    worked: { measure: 'longest gap', target: 'under twice the usual gap' },
  },
  'own-holiday-stock': {
    text: 'Schedule two posts before the next closure.',
    notWhen: 'The trade itself is seasonal.',
    worked: { measure: 'longest gap', target: 'none over 30 days' },
  },
  'own-unheard-people': {
    text: 'Do not post more: let the leader and one expert speak on the page’s subjects for eight weeks.',
    notWhen: 'One post in four works already.',
    worked: { measure: 'median interactions', target: 'a quarter more' },
  },
  'own-five-voices': {
    text: 'Send the next post to five volunteers among your staff and ask for a comment in their own words.',
    notWhen: 'It would be an order.',
    worked: { measure: 'median comments', target: 'at least 1' },
  },
  'own-answer-in-a-day': {
    text: 'Open the posts that have comments. Answer what is open, signed, within a working day.',
    notWhen: 'The comment only provokes.',
    worked: { measure: 'share of posts with comments', target: 'kept, or higher' },
  },
  'own-customer-question': {
    text: 'Answer in a post the question that customers ask most, and end with one that is easy to answer.',
    notWhen: 'The question would only be bait.',
    worked: { measure: 'posts with a comment', target: 'one in four' },
  },
  'own-repeat-winner': {
    text: 'Write the sequel of your strongest post within two weeks: same subject, next step.',
    notWhen: 'That post was about bad news.',
    worked: { measure: 'its interactions', target: 'at least one and a half times the median' },
  },
  'own-fewer-reshares': {
    text: 'Make the next three posts your own: a photo and three lines.',
    notWhen: 'They are colleagues’ posts: keep one in three.',
    worked: { measure: 'share of reshares', target: 'under 30 %' },
  },
  'own-beyond-jobs': {
    text: 'Between two job offers show the team, a tool, or a day at work.',
    notWhen: 'A hiring campaign of less than a month is running.',
    worked: { measure: 'share of job offers', target: 'under 40 %' },
  },
  'own-show-hire': {
    text: 'Add to the job offers one post on what the first month in the job is like.',
    notWhen: 'Nobody in the team wishes to be shown.',
    worked: { measure: 'posts on working with you', target: '1 in 30 days' },
  },
  'own-cadence-up': {
    text: 'Publish twice a week for eight weeks, then compare the median response with today’s.',
    notWhen: 'It would be filler.',
    worked: { measure: 'posts a week', target: '1.5 or more, and the median kept within a fifth' },
  },
  'own-cadence-down': {
    text: 'Publish half as much for a month, and keep the subjects that work.',
    notWhen: 'Daily menus and timetables.',
    worked: { measure: 'median interactions', target: 'a quarter more' },
  },
  'own-real-photos': {
    text: 'Look at your pictures: replace stock images with photos from the shop floor, with written consent of those on them.',
    notWhen: 'Nobody has given consent.',
    worked: { measure: 'median interactions', target: 'a quarter more' },
  },
  'own-album': {
    text: 'Publish four to eight photos of one finished job.',
    notWhen: 'The work is private.',
    worked: { measure: 'its interactions', target: 'above the median' },
  },
  'own-link-test': {
    text: 'For four posts put the substance in the post itself, without a link’s preview, and compare.',
    notWhen: 'Clicks are the aim.',
    worked: { measure: 'median interactions', target: 'four posts against four' },
  },
  'own-add-document': {
    text: 'Make a six-page PDF of a checklist that you already give to customers.',
    notWhen: 'It is confidential, or thin.',
    worked: { measure: 'its interactions', target: 'above the median' },
  },
  'own-add-video': {
    text: 'Film one gesture of your trade: a minute, with subtitles.',
    notWhen: 'It would be at a customer’s, without leave.',
    worked: { measure: 'videos in 30 days', target: '1, above the median' },
  },
  'own-one-poll': {
    text: 'Ask one question in a poll whose answer you will use, and publish what came out.',
    notWhen: 'There was one this quarter.',
    worked: { measure: 'polls', target: '1, and one follow-up' },
  },
  'own-invite': {
    text: 'On the 1st of the month, spend the page’s invitations on customers, suppliers and former staff.',
    notWhen: 'The page has not five recent posts to show.',
    worked: { measure: 'followers', target: 'a tenth more' },
  },
  'own-boost-local': {
    text: 'Put 30 € behind your best post, for people nearby, once.',
    notWhen: 'The page has no purpose yet.',
    worked: { measure: 'followers and enquiries', target: 'counted before and after' },
  },
  'own-pass-it-on': {
    text: 'Put your three best posts into quotes and job offers, and train a second pair of hands.',
    notWhen: 'Two people do it already.',
    worked: { measure: 'people who can publish', target: '2' },
  },
  'own-verify': {
    text: 'Ask LinkedIn to verify the page: it needs the right place, the site’s address and an active administrator.',
    notWhen: 'It takes a paid plan that you want for nothing else.',
    worked: { measure: 'the badge', target: 'asked for' },
  },
  'own-page-facts': {
    text: 'Fill in the empty fields of the page’s header.',
    notWhen: 'The page is to be closed.',
    worked: { measure: 'the header', target: 'no empty field' },
  },
  'own-fresh-pin': {
    text: 'Pin a new post: who we are, how to reach us.',
    notWhen: 'What is pinned does not age.',
    worked: { measure: 'the pinned post', target: 'under 90 days old' },
  },
  'own-peer-circle': {
    text: 'Ask three firms of your trade body to read one another’s pages once a quarter.',
    notWhen: 'They are direct competitors.',
    worked: { measure: 'meetings', target: 'one before the next reading' },
  },
  'own-train-two': {
    text: 'Give two volunteers a day’s training, and the time to use it.',
    notWhen: 'Nobody volunteers.',
    worked: { measure: 'posts in 30 days', target: 'at least 4' },
  },
  'own-five-figures': {
    text: 'Keep one sheet a month: last post, number of posts, median interactions, followers, enquiries (“how did you find us?”).',
    notWhen: 'You look every day already.',
    worked: { measure: 'readings', target: 'a second one in 30 to 90 days' },
  },
  'own-three-hashtags': {
    text: 'Keep three hashtags a post.',
    notWhen: 'Anything else is more pressing.',
    worked: { measure: 'hashtags per post', target: '3 or fewer' },
  },
};
