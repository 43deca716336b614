/** A claims file of so many statements: most are under few of those before them, as in a grown file. */
export function bigFile(count) {
  const lines = [
    'title: A large map',
    'thesis: t',
    'claims:',
    '  - id: t',
    '    text: The thesis of a large map.',
  ];
  for (let i = 1; i < count; i += 1) {
    const target = i < 20 ? 't' : `c${1 + ((i * 7919) % Math.floor(i / 3))}`;
    lines.push(
      `  - id: c${i}`,
      `    text: Statement number ${i} says something about topic ${i % 977} and about matter ${i % 31}.`,
      `    at: ${Math.floor(i / 20) + 1}.${(i % 20) + 1}`,
      `    ${i % 4 === 3 ? 'attacks' : 'supports'}: ${target}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
