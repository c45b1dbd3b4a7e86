import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** What the page posts, and how people respond. */
export const content = {
  'own-unheard-people': {
    text: 'Let the leader and one expert speak on the page’s subjects, under their own names, for eight weeks, instead of posting more.',
    notWhen: 'One post in four works already.',
    worked: { measure: 'median interactions', target: '25% above today’s' },
    example: 'For example: the metrology expert explains one error that she sees every month.',
    why: WHY.people,
  },
  'own-five-voices': {
    text: 'Send the next post to five volunteers among your staff and ask for a comment in their own words.',
    notWhen: 'It would be an order, or there are fewer than ten of you.',
    worked: { measure: 'median comments', target: 'at least 1' },
    example: 'For example: “You fitted it: what would you add?”',
    why: WHY.voices,
  },
  'own-fewer-reshares': {
    text: 'Make the next three posts your own: a photo and three lines.',
    notWhen: 'They are colleagues’ posts: keep one in three.',
    worked: { measure: 'reshares among the posts', target: 'under 30%' },
    example: 'For example: not the trade body’s article, but what it changes for your customers.',
    why: WHY.repost,
  },
  'own-repeat-winner': {
    text: 'Write the sequel of your strongest post within two weeks: same subject, next step.',
    notWhen: 'That post was about bad news.',
    worked: { measure: 'its interactions', target: 'at least 1.5 times the median' },
    example: 'For example: after the photo of the boat on the slip, the day of its launch.',
    why: WHY.ownData,
  },
  'own-one-poll': {
    text: 'Ask one question in a poll whose answer you will use, and publish what came out.',
    notWhen: 'There was one this quarter.',
    worked: { measure: 'the poll', target: '1 held, and what came out of it published' },
    example: 'For example: “Which would help you more: delivery on Saturdays, or shorter waiting times?”',
    why: WHY.poll,
  },
  'own-add-document': {
    text: 'Make a six-page PDF of a checklist that you already give to customers.',
    notWhen: 'It is confidential, or there is too little in it.',
    worked: { measure: 'the document', target: '1 published in 30 days, its interactions above the median' },
    example: 'For example: “Six things to measure before you order a window.”',
    why: WHY.formats,
  },
  'own-add-video': {
    text: 'Film one skill of your trade: a minute, with subtitles.',
    notWhen: 'It would be filmed at a customer’s, without their permission.',
    worked: { measure: 'the video', target: '1 published in 30 days, its interactions above the median' },
    example: 'For example: the edge being sharpened, from the first pass to the paper it cuts.',
    why: WHY.video,
  },
  'own-real-photos': {
    text: 'Look at your pictures: replace stock images with photos from the shop floor, with the written consent of the people in them.',
    notWhen: 'Nobody has given consent.',
    worked: { measure: 'median interactions', target: '25% above today’s' },
    example: 'For example: the bench as it is at noon, instead of two people shaking hands.',
    why: WHY.photos,
  },
  'own-album': {
    text: 'Publish four to eight photos of one finished job.',
    notWhen: 'The work is private.',
    worked: { measure: 'its interactions', target: 'above the median of the last 10 posts' },
    example: 'For example: the roof before, the frame, the slates, and the house in the evening.',
    why: WHY.albums,
  },
  'own-first-photo': {
    text: 'Put a photo with the next text: what it is about, as it is on the shop floor.',
    notWhen: 'The texts alone work.',
    worked: { measure: 'posts with an image in 30 days', target: 'at least 2' },
    example: 'For example: the worn part on the bench, beside the lines on how it wore.',
    why: WHY.formats,
  },
  'own-link-test': {
    text: 'Put the substance in the post itself for four posts, without a link preview, and compare.',
    notWhen: 'Clicks are the aim.',
    worked: { measure: 'median interactions', target: '4 posts against 4' },
    example: 'For example: the three figures of the article in the text, and its address in the last line.',
    why: WHY.links,
  },
  'own-first-200': {
    text: 'Put the point in the first 200 characters of the next post: the rest is behind “see more”.',
    notWhen: 'Long stories work on this page.',
    worked: { measure: 'median interactions', target: '25% above today’s' },
    example: 'For example: “Your boiler loses a tenth of its heat here. How to see it in two minutes:”',
    why: WHY.start,
  },
  'own-three-hashtags': {
    text: 'Keep three hashtags in the next post, and drop the others.',
    notWhen: 'Something else is more pressing.',
    worked: { measure: 'hashtags per post', target: '3 or fewer' },
    example: 'For example: the trade, the town, and the material.',
    why: WHY.hashtags,
  },
} satisfies Record<string, OwnTipText>;
