import { expect, test } from 'vitest';
import { multiplied } from '../../../bench/lib/corpus.ts';

const article = {
	path: 'foundations/what-bpo-is.mdx',
	text: `---
title: "Who does it: a test"
number: 1
objectives:
  - text: define it.
    section: who
---

## Who does it {#who}

<Figure id="fig-who" title="Who" source="own">

A <Term id="outsourcing">term</Term>.
`,
};

test('a corpus grows by copies with titles, numbers and ids of their own', () => {
	const copies = multiplied([article], 2);
	expect(copies[0]).toBe(article);
	expect(copies[1]).toEqual({
		path: 'foundations/what-bpo-is-1.mdx',
		text: `---
title: "Who does it: a test (1)"
number: 1001
objectives:
  - text: define it.
    section: who-1
---

## Who does it {#who-1}

<Figure id="fig-who-1" title="Who" source="own">

A <Term id="outsourcing">term</Term>.
`,
	});
});

test('no article cannot be multiplied', () => {
	expect(() => multiplied([], 1)).toThrow('there are no articles');
});
