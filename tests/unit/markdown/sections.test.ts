import { describe, expect, it } from 'vitest';
import { render, text } from './render.ts';

const outline = (mdx: string) =>
	render(mdx).map(({ name, attributes, children }) => ({
		name,
		...attributes,
		text: text(children),
	}));

describe('sections of a page', () => {
	it('gather what stands before the first h2 as lead and what follows each h2 as section', () => {
		expect(
			outline(
				'Lead.\n\nMore lead.\n\n## One {#one}\n\nFirst.\n\n### Part {#part}\n\nA.\n\n## Two {#two}\n\nB.\n',
			),
		).toEqual([
			{ name: 'Lead', text: 'Lead.More lead.' },
			{ name: 'Section', id: 'one', title: 'One', number: '1', text: 'First.PartA.' },
			{ name: 'Section', id: 'two', title: 'Two', number: '2', text: 'B.' },
		]);
	});

	it('need no lead', () => {
		expect(outline('## One {#one}\n\nFirst.\n').map(({ name }) => name)).toEqual(['Section']);
	});

	it('need no h2', () => {
		expect(outline('Only a lead.\n')).toEqual([{ name: 'Lead', text: 'Only a lead.' }]);
	});

	it('take the words of the heading without its markup, with typographic marks', () => {
		expect(outline("## What *isn't* `it` {#one}\n\nX.\n")[0]).toMatchObject({
			title: 'What isn’t it',
		});
	});

	it('hold no h2 themselves, because the component draws it', () => {
		const [section] = render('## One {#one}\n\nX.\n');
		expect(
			section?.children.map((child) => (typeof child === 'string' ? child : child.name)),
		).toEqual(['p']);
	});

	it('may be empty', () => {
		expect(outline('## One {#one}\n\n## Two {#two}\n').map(({ text }) => text)).toEqual(['', '']);
	});
});
