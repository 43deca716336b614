import { useMemo } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { hasUncertainty } from '../map/uncertainty.js';
import {
  type CardItem,
  type CardSection,
  cardSections,
  citingIn,
  gapTexts,
} from '../render/card-sections.js';
import { noteLegend, noteMark } from '../render/note-mark.js';
import { citedLine, referenceLines } from '../render/source-lines.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { EntryLink } from './entry-link.js';
import { FoundText } from './found-text.js';
import { isJudged, metStatements } from './hiding.js';
import { metSections } from './met-sections.js';
import { usePage } from './page-context.js';

/** What supports and attacks an entry, what it supports and attacks, and their sources: the sections of `claims show`. */
export function CardSections({ statement }: { readonly statement: Statement }) {
  const { model, state, judged } = usePage();
  const judgedHere = isJudged(model, state, statement);
  const sections = useMemo(
    () => cardSections(statement, judged.view, UNBROKEN_LOOK, judgedHere),
    [statement, judged, judgedHere],
  );
  const met = state.hides ? metStatements(model, state) : null;
  const shown = met === null ? sections : metSections(sections, met);
  const cited = citingIn(shown);
  return (
    <>
      {shown.map((section) => (
        <EntrySection key={section.title} section={section} />
      ))}
      <TextSection
        title="Sources"
        lines={referenceLines(cited, UNBROKEN_LOOK)}
        more={noteLegend(cited, UNBROKEN_LOOK)}
      />
      <TextSection title="Questions" lines={statement.questions} />
      {state.hides ? null : <TextSection title="Gaps" lines={gapTexts(statement, model.view)} />}
    </>
  );
}

function EntrySection({ section: { title, groups } }: { readonly section: CardSection }) {
  return (
    <section>
      <h3>{title}</h3>
      {groups.map((group) => (
        <div key={group.title}>
          {group.title === null ? null : <p class="about-step">{group.title}</p>}
          <ul class="entries">
            {group.items.map((item, i) => (
              <EntryItem key={`${item.statement.id} ${i}`} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function EntryItem({ item }: { readonly item: CardItem }) {
  const { statement, isBelow, lead, after, step, above, below } = item;
  const cited = step === null ? [] : citedLine(statement, UNBROKEN_LOOK, '');
  return (
    <li class={isBelow ? 'below' : ''}>
      {above === null ? null : <p class="about-step">{above}</p>}
      <EntryLink
        statement={statement}
        lead={lead}
        after={`${hasUncertainty(statement) ? noteMark(statement, UNBROKEN_LOOK) : ''}${after}`}
        step={step}
      />
      {cited.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {below === null ? null : <p class="small">{below}</p>}
    </li>
  );
}

interface TextSectionProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly more?: readonly string[];
}

function TextSection({ title, lines, more = [] }: TextSectionProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="texts">
        {lines.map((line) => (
          <li key={line} dir="auto">
            <FoundText text={line} words={[]} links />
          </li>
        ))}
      </ul>
      {more.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </section>
  );
}
