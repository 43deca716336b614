/** How well an answer was known, as the learner says it: by a key, or line by line in words. */

export const GRADES = { knew: 'knew it', partly: 'partly', missed: 'missed' } as const;
export type Grade = keyof typeof GRADES;

/** The key that grades an answer; and letters that mean the same on a line, where no key moves about. */
export const GRADE_KEYS: readonly {
  readonly key: string;
  readonly letters: readonly string[];
  readonly grade: Grade;
}[] = [
  { key: '1', letters: ['y'], grade: 'knew' },
  { key: '2', letters: ['p'], grade: 'partly' },
  { key: '3', letters: ['m', 'n'], grade: 'missed' },
];

/** The grade that a key gives, or null. */
export function gradeForKey(name: string): Grade | null {
  return GRADE_KEYS.find(({ key }) => key === name)?.grade ?? null;
}

/** The grade that a line means: a key, a letter, or a grade's words in any case, with or without the number before them. */
export function gradeInWords(line: string): Grade | null {
  const words = line.toLowerCase().replace(/^([1-9])\s+(?=\p{L})/u, '');
  const meant = GRADE_KEYS.find(({ key, letters, grade }) =>
    [key, ...letters, grade, GRADES[grade]].includes(words),
  );
  return meant?.grade ?? null;
}
