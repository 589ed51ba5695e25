/** The background's composition root: a service worker in Chromium, an event page in Firefox. */
import { answerAsBackground } from '../browser/answer-as-background';
import { openCall, openLedger } from '../browser/own-pages';
import { betterAnswers, checkDraft } from '../language/draft';
import { personOf } from '../language/words';
import { beforeWriting, earlierNoes } from './before';
import { closeCard, stillOpen } from './closed-cards';
import { addNotANo, readingsOf, removeNotANo, warm } from './engine';
import { forgetWithTabs, heldMails, holdMails } from './held-mails';
import { forgetShown, holdNoes, keepNo, keepShown, keptOf, sweepLedger } from './ledger-desk';
import { bring, keepReadingSites, readHere } from './reading-sites';
import { offerReframing } from './reframe-selection';
import {
  answerReminder,
  comeBack,
  forgetReminders,
  keepReminders,
  reminders,
  whenToComeBack,
  withReminders,
} from './reminder-bell';
import { answerRested, forgetRested, keepResting, restDraft, restedFor } from './rest-desk';
import { welcomeNewcomers } from './welcome-newcomers';

answerAsBackground({
  read: async ({ utterance, message, asked, earlier }, sender) => {
    const kept = earlierNoes(utterance, await keptOf(utterance.speaker), Date.now());
    const read = await readingsOf(utterance, { asked, earlier: [...earlier, ...kept] });
    const outcome = await stillOpen(read, message, sender);
    keepShown(utterance, outcome, sender.url);
    return withReminders(outcome, utterance.speaker);
  },
  'not-a-no': async (aside) => {
    await addNotANo(aside.words, personOf(aside));
    await forgetShown(aside).catch(() => undefined);
    return null;
  },
  'a-no-after-all': (aside) => removeNotANo(aside.words, personOf(aside)).then(() => null),
  'hold-mails': ({ mails }, sender) => holdMails(mails, sender),
  'held-mails': (_body, sender) => heldMails(sender),
  'close-card': ({ message, words }, sender) => closeCard(message, words, sender).then(() => null),
  wake: () => warm(),
  'check-draft': ({ no, kind, draft }) => checkDraft(no, kind, draft),
  'better-answers': ({ no, kind }) => betterAnswers(no, kind),
  editors: (_body, sender) => bring('editors.js', sender),
  'call-guide': (_body, sender) => bring('call-guide.js', sender),
  'read-here': ({ id }, sender) => readHere(id, sender.tab?.id),
  'call-noes': (call, sender) => holdNoes(call, sender.url).then(() => null),
  'open-call': () => openCall().then(() => null),
  keep: (no, sender) => keepNo(no, sender.url),
  'open-ledger': ({ entry }) => openLedger(entry).then(() => null),
  'when-to-come-back': (no) => whenToComeBack(no),
  'come-back': (reminder) => comeBack(reminder).then(() => null),
  'answer-reminder': (answer) => answerReminder(answer).then(() => null),
  'forget-reminders': () => Promise.all([forgetReminders(), forgetRested()]).then(() => null),
  'before-writing': async ({ person, words }) => ({
    ...beforeWriting(person, words, await keptOf(person), await reminders()),
    rested: words === null ? null : await restedFor(person, words),
  }),
  'rest-draft': (draft, { tab, url }) => restDraft(draft, tab?.url ?? url),
  'answer-rested': (answer) => answerRested(answer).then(() => null),
});
keepReadingSites();
forgetWithTabs();
offerReframing();
welcomeNewcomers();
keepReminders();
keepResting();
sweepLedger();
