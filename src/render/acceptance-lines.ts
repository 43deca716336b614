import type { AskedAcceptance, EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { nodePhrase, verdictStory } from './verdict-story.js';
import { wrap } from './wrap.js';

/** Whether a statement is accepted, in a sentence: `Yes: t stands in every preferred position.` */
export function acceptanceLines({ evaluated, asked, view }: EvaluationPage, look: Look): string[] {
  return wrap(
    acceptanceSentence(asked.accepted!, nodePhrase(verdictStory(evaluated, view, look.signs), asked.target!)),
    look.width,
  );
}

function acceptanceSentence({ semantics, mode, accepted, vacuous }: AskedAcceptance, name: string): string {
  if (accepted === null) {
    const positions = `${mode} ${semantics} ${mode === 'some' ? 'position' : 'positions'}`;
    return `There was not enough time to say whether ${name} stands in ${positions}.`;
  }
  if (vacuous) {
    return mode === 'some'
      ? `No: there is no ${semantics} position at all.`
      : `Yes, but only because there is no ${semantics} position at all.`;
  }
  const unknown = vacuous === null ? ` It is not known whether there is a ${semantics} position at all.` : '';
  if (mode === 'some') {
    return accepted
      ? `Yes: ${name} stands in some ${semantics} position.`
      : `No: ${name} stands in no ${semantics} position.${unknown}`;
  }
  return accepted
    ? `Yes: ${name} stands in every ${semantics} position.${unknown}`
    : `No: there is a ${semantics} position in which ${name} does not stand.`;
}
