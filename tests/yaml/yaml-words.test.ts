import { constructFromEvents, FAILSAFE_SCHEMA, nullCoreTag, parseEvents, YAMLException } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { reasonOfYamlWords, YAML_WORDS, type YamlReason } from '../../src/yaml/yaml-words.js';

describe('what the YAML library says', () => {
  /** A source that each of the beginnings is said of. */
  const SAID: [reason: YamlReason, source: string][] = [
    ['tab', 'a:\n  - b\n\t- c\n'],
    ['escape', 'a: "\\d"\n'],
    ['escape', 'a: "\\x4"\n'],
    ['control', 'a: "\u0001"\n'],
    ['control', 'a: b\u0001\n'],
    ['null-byte', 'a: \0\n'],
    ['depth', 'a: [[[[[[[[[['],
    ['open-tag', 'a: !<b\n'],
    ['directive', '%A\nb: c\n'],
    ['directive', '% A\n---\nb: c\n'],
    ['directive', '%YAML\n---\n'],
    ['directive', '%YAML x\n---\n'],
    ['directive', '%YAML 2.0\n---\n'],
    ['directive', '%YAML 1.2\n%YAML 1.2\n---\n'],
    ['directive', '%TAG !\n---\n'],
    ['directive', '%TAG x y\n---\n'],
    ['directive', '%TAG ! {\n---\n'],
    ['directive', '%TAG ! y\n%TAG ! z\n---\n'],
    ['duplicate-key', 'a: b\na: c\n'],
    ['complex-key', '? [a]\n: b\n'],
  ];

  function wordsOf(source: string): string {
    try {
      constructFromEvents(parseEvents(source, { maxDepth: 5 }), {
        source,
        schema: FAILSAFE_SCHEMA.withTags(nullCoreTag),
      });
    } catch (error) {
      if (error instanceof YAMLException) return error.reason;
      throw error;
    }
    return 'nothing';
  }

  test.each(SAID)('%s: %j', (reason, source) => {
    expect(reasonOfYamlWords(wordsOf(source)), wordsOf(source)).toBe(reason);
  });

  test('no words are matched that the library does not say', () => {
    const said = SAID.map(([, source]) => wordsOf(source));
    expect(YAML_WORDS.filter(([beginning]) => !said.some((words) => words.startsWith(beginning)))).toEqual(
      [],
    );
  });
});
