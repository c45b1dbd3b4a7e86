/** Questions about their work, for a call in which the page is left out: true in any season, of any trade, and of any page. */
export const questions = {
  'ask-time': 'What takes most of your team’s time at the moment?',
  'ask-customers': 'What do your customers ask you for most often these days?',
  'ask-hand-over': 'Which task would you most gladly hand to somebody else?',
  'ask-next-date': 'What is the next date that everything has to be ready for?',
  'ask-longest': 'From a customer’s first call to the finished job, what takes longest?',
  'ask-show': 'Which recent job would you show first?',
  'ask-one-more': 'With one more person on the team, where would you start?',
  'ask-unseen': 'What part of your work do customers never see?',
  'ask-changed': 'What has changed most in your trade over the last two years?',
  'ask-who-decides': 'When you take up something new, who has a say in it?',
  'ask-turn-down': 'What are you often asked for, and have to turn down?',
  'ask-easier': 'What would make next week easier than this one?',
};

export type QuestionId = keyof typeof questions;
