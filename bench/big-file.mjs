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

/** A claims file of so many entries, all of them nested under one thesis, with what people write in entries: some 260 characters each. */
export function nestedFile(count) {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const lines = ['title: A nested map', 'date: 2019-03-04', 'thesis: t', 'sources:'];
  for (let i = 0; i < 100; i += 1)
    lines.push(`  source-${i}: {author: Academy ${i}, title: Report ${i}, issued: 20${10 + (i % 10)}}`);
  lines.push('claims:', '  - id: t', '    text: All that follows is about this.', '    reasons:');
  let made = 1;
  while (made < count) addEntry('claim', 6);
  return `${lines.join('\n')}\n`;

  function addEntry(kind, indent) {
    const id = `${kind[0]}${made}`;
    made += 1;
    const text = `Entry ${id} says in a few words of its own what it has to say about matter ${random(500)} and about matter ${random(31)}.`;
    const own = [`text: ${text}`, `at: ${1 + random(400)}.${1 + random(9)}`, `phrase: matter ${random(500)}`];
    if (kind === 'claim')
      own.push('type: fact', `tags: [health, topic-${random(40)}]`, 'scheme: consequences');
    if (kind === 'evidence') own.push(`source: source-${random(100)}`, `page: ${random(300)}`);
    if (random(8) === 0)
      own.push('note: >-', '  A note that goes on in more than one line, as', '  notes do.');
    const space = ' '.repeat(indent);
    lines.push(`${space}- id: ${id}`, ...own.map((line) => `${space}  ${line}`));
    if (indent > 22) return;
    const lists = { claim: ['reasons', 'evidence', 'counterpoints'], counterpoint: ['replies'] }[kind] ?? [];
    for (const list of lists) addList(list, indent + 2);
  }

  function addList(list, indent) {
    const most = Math.min(random(3), count - made);
    if (most <= 0) return;
    lines.push(`${' '.repeat(indent)}${list}:`);
    const kind = { reasons: 'claim', evidence: 'evidence', counterpoints: 'counterpoint', replies: 'reply' }[
      list
    ];
    for (let i = 0; i < most && made < count; i += 1) addEntry(kind, indent + 2);
  }
}
