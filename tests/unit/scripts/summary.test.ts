import { expect, it } from 'vitest';
import { countWords } from '../../../scripts/lib/summary.mjs';

it('counts the words a reader sees, not frontmatter, tags, ids and addresses', () => {
	const source = `---
title: Four words not counted
---
A <Term id="service-level">service level</Term> of 80/20.

## Who's responsible {#who-is-responsible}

See [the article](/learn/making-the-deal/) <Cite source="x" />`;
	expect(countWords(source)).toBe(11);
});
