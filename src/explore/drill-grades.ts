/** How well an answer was known, as the learner says it: by a key, or line by line in words. */

export const GRADES = { knew: 'knew it', partly: 'partly', missed: 'missed' } as const;
export type Grade = keyof typeof GRADES;

/** The keys that grade an answer, the one to show first. */
export const GRADE_KEYS: readonly { readonly keys: readonly string[]; readonly grade: Grade }[] = [
  { keys: ['1', 'y'], grade: 'knew' },
  { keys: ['2', 'p'], grade: 'partly' },
  { keys: ['3', 'm', 'n'], grade: 'missed' },
];

/** The grade that a key gives, or null. */
export function gradeForKey(name: string): Grade | null {
  return GRADE_KEYS.find(({ keys }) => keys.includes(name))?.grade ?? null;
}

/** The grade that a line means: a key, or a grade's words in any case, with or without the number before them. */
export function gradeInWords(line: string): Grade | null {
  const words = line.toLowerCase().replace(/^([1-9])\s+(?=\p{L})/u, '');
  const named = GRADE_KEYS.find(({ grade }) => words === grade || words === GRADES[grade]);
  return named?.grade ?? gradeForKey(words);
}
