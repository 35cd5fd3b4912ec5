import { describe, expect, it } from 'vitest';
import { trimBlocks } from '../../../src/layouts/trim-blocks.ts';

describe('blank space of a page', () => {
	it('goes before and after blocks, open or closed', () => {
		expect(
			trimBlocks('<ul> <li> <a href="/a/">One</a> </li> <li>Two</li>\n</ul> <p>Three </p>'),
		).toBe('<ul><li><a href="/a/">One</a></li><li>Two</li></ul><p>Three</p>');
	});

	it('stays between what stands in one line', () => {
		const line = '<p><b>Level 1</b> of 3 <a href="#x">here</a> <i>and</i> there</p>';
		expect(trimBlocks(line)).toBe(line);
	});

	it('stays in the labels of a drawing', () => {
		const label = '<text x="1"> <tspan>a</tspan> <tspan>b</tspan> </text>';
		expect(trimBlocks(`<svg> <path d="M0 0"/> ${label} </svg> 7 h`)).toBe(
			`<svg><path d="M0 0"/>${label} </svg> 7 h`,
		);
	});

	it('stays where it is text: scripts, styles, code and fields', () => {
		for (const name of ['script', 'style', 'pre', 'textarea']) {
			const own = `<${name}> <p> a </p> </${name}>`;
			expect(trimBlocks(`<i>x</i> ${own} <i>y</i>`), name).toContain(
				own.slice(name.length + 2, -1),
			);
		}
	});

	it('stays inside the values of attributes, and takes no name for another', () => {
		const odd = '<b title="a <p> b > c"> x </b> <picture> <param> <b-p> y </b-p>';
		expect(trimBlocks(odd)).toBe(odd);
	});
});
