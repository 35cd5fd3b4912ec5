import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../bench/lib/peers.ts';

test('an article becomes Markdown that any maker of sites reads', () => {
	const mdx = `---
title: "What BPO is"
number: 1
---

A <Term id="service-level">service level</Term>.<Cite source="a2011" />

## Who does it {#who}

[More](/learn/a/b/#c).
`;
	expect(plainMarkdown(mdx)).toBe(`---
title: "What BPO is"
---

A service level.

## Who does it

[More](#).
`);
});
