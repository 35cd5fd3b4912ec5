import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPages, type Pages } from '../../../../editions/book/pages.ts';

export const url = 'https://atlas.example/base/';

const page = (main: string) =>
	`<!doctype html><html><body><nav>Frame</nav><main>${main}</main></body></html>`;

const note = (key: string, number: number, remark = '') =>
	`<bpo-note><a class="snref" href="#src-${key}">${number}</a><span class="sn"><span class="no">${number}</span>Author (2020), <cite>Title.</cite>${remark} <span class="status">Read.</span></span></bpo-note>`;

const question = `<bpo-quiz class="quiz"><div class="quiz-item" id="q-one"><fieldset><legend><span class="label">Question 1 of 1</span><span class="quiz-prompt">Which?</span></legend><div class="opt"><input type="radio"><label>Yes & no</label></div></fieldset><details class="quiz-answer"><summary>Answer and explanations</summary><ul><li data-correct><b>Right:</b> Yes <span class="why">Because.</span></li></ul></details></div></bpo-quiz>`;

const chart = `<figure class="fig" id="fig"><div class="fig-head"><div class="tabs" hidden><button>Chart</button></div></div><div class="plot"><svg class="chart only-wide"><text>wide</text></svg><svg class="chart only-narrow"><text>narrow</text></svg></div><details class="fig-fold"><summary>Table</summary><div class="scroll-x" tabindex="0" role="group" aria-label="Table"><table class="data"><thead><tr><th>Country</th><th>What was measured there</th><th>Another long column name</th></tr></thead><tbody><tr><th>Poland</th><td>a long text in the cell</td><td>another long text in it</td></tr></tbody></table></div></details></figure>`;

const article = (title: string, body: string) =>
	`<article class="art"><header class="art-head"><h1>${title}</h1></header><bpo-toc>Rail</bpo-toc><div class="body">${body}</div><nav class="pager">Next</nav></article>`;

const sources = `<section id="sources"><div class="sec-head"><h2 id="sources-h">Sources</h2></div><ol class="srcs"><li id="src-key"><span>Author. (2020). <a href="/base/sources/#key">Uses and formats</a></span></li></ol></section>`;

const part = 'foundations';

/** A small site: two articles of part I, a term, and nothing else. */
export const files: Readonly<Record<string, string>> = {
	'/learn/': `<a href="/base/learn/${part}/one/">One</a><a href="/base/learn/${part}/two/">Two</a>`,
	[`/learn/${part}/one/`]: article(
		'One',
		`<section id="first"><div class="sec-head"><h2>First</h2></div><p>Text.${note('key', 1, ' A remark.')} Again.${note('key', 1)} <a href="/base/learn/${part}/two/#there">Two</a> <a href="/base/learn/${part}/two/#gone">Gone</a> <bpo-term><a class="term" href="/base/glossary/agent/">agent</a><span hidden>Preview</span></bpo-term> <a href="/base/data/x/">Data</a> <a href="/base/methods/m/?a=1">Calculated</a></p>${chart}</section>${question}${sources}`,
	),
	[`/learn/${part}/two/`]: article(
		'Two',
		'<section id="there"><h2>There</h2><p>Words.</p></section>',
	),
	'/glossary/agent/': `<div class="term-page"><div><h1>Agent</h1><p class="standfirst">Who acts.</p></div></div>`,
};

/** The small site as pages, in a folder of its own. */
export function sitePages(): { folder: string; pages: Pages } {
	const folder = mkdtempSync(join(tmpdir(), 'books-'));
	for (const [path, main] of Object.entries(files)) {
		const file = join(folder, path, 'index.html');
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, page(main));
	}
	return { folder, pages: readPages(folder, url) };
}
