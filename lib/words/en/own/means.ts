import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** Who tends the page, with what skills, money and figures, and what for. */
export const means = {
  'own-leader-post': {
    text: 'Let the leader write three lines, under their own name, about one job to be proud of, and name the page.',
    notWhen: 'The leader is reluctant: choose another voice.',
    worked: { measure: 'posts of the leader’s that name the page, in 30 days', target: 'at least 1' },
    example: 'For example: “Three weeks for this staircase. I am proud of the team that drew it and put it up.”',
    why: WHY.leader,
  },
  'own-leader-ten-minutes': {
    text: 'Let the leader tell whoever posts, ten minutes every Monday, what happened that week: a job, a customer, a colleague.',
    notWhen: 'The two are never there on the same day: a voice message does as well.',
    worked: { measure: 'own posts in 30 days', target: 'at least 2 on subjects that the leader named' },
    example: 'For example: “The school roof is finished, two days early. Ask Monday’s team for the photo.”',
    why: WHY.leader,
  },
  'own-ask-five': {
    text: 'Ask five customers where they look before they buy. Their answers help you judge whether this page is worth your time.',
    notWhen: 'You asked them this year.',
    worked: { measure: 'the question asked', target: '5 answers from customers, and a decision' },
    example: 'For example, at the end of a call: “Before you rang us, where had you looked?”',
    why: WHY.pays,
  },
  'own-price-it': {
    text: 'Work out what the page would cost in hours and euros a month. Then fund it, shrink the aim, or close the page: it is neither easy nor free.',
    notWhen: 'The page is not yours.',
    worked: { measure: 'posts a month', target: 'at least 2, or the page closed' },
    example: 'For example: two hours a week at 45 € an hour (our assumption) are about 375 € a month, 4,500 € a year.',
    why: WHY.budget,
  },
  'own-five-figures': {
    text: 'Note five figures on one sheet each month: last post, number of posts, median interactions (half the posts get as many or more), followers, enquiries (“how did you find us?”).',
    notWhen: 'You look at them more often already.',
    worked: { measure: 'readings', target: 'a second one in 30 to 90 days' },
    example: 'For example, one line a month: “March: 3 days, 4 posts, 7 interactions, 412 followers, 2 enquiries.”',
    why: WHY.pays,
  },
  'own-peer-circle': {
    text: 'Ask three firms of your trade body to read one another’s pages, once a quarter.',
    notWhen: 'They are direct competitors.',
    worked: { measure: 'meetings', target: '1 before the next reading' },
    example: 'For example: a joiner, a roofer and an electrician, one hour together, each with the post that worked.',
    why: WHY.peers,
  },
  'own-train-two': {
    text: 'Give two volunteers a day’s training, and an hour a week to use it: photos with a phone, three plain lines, the consent of the people shown.',
    notWhen: 'Nobody volunteers.',
    worked: { measure: 'own posts in 30 days', target: 'at least 4' },
    example: 'For example: someone from the office and someone from the workshop, trained together.',
    why: WHY.training,
  },
  'own-buy-a-day': {
    text: 'Hire a freelancer for one day a month, for the photos and the plan. Answers stay with your own people.',
    notWhen: 'Nobody in the firm could brief the freelancer.',
    worked: { measure: 'own posts in 30 days', target: 'at least 4' },
    example: 'For example: twelve photos in one visit, enough for three months of posts.',
    why: WHY.neither,
  },
  'own-pass-it-on': {
    text: 'Put your three best posts into quotes and job offers, and train a second pair of hands.',
    notWhen: 'Two people do it already.',
    worked: { measure: 'people who can publish', target: '2' },
    example: 'For example: under a quote, “what a job of ours looks like”, with the address of the post.',
    why: WHY.beyond,
  },
} satisfies Record<string, OwnTipText>;
