import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchors } from '../../src/corpus/anchors.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readLedger } from '../../src/permalinks/ledger.ts';
import { pageRedirects, sectionRedirects } from '../../src/permalinks/redirects.ts';
import { parseHeaders, type HeaderRule } from './headers-file.mjs';
import { parseRedirects, redirectsText, type Redirect } from './redirects-file.mjs';

/** What a host of this project must know: the rules of public/_headers, and the addresses that moved. */
export function siteRules(root: string): { rules: HeaderRule[]; redirects: Redirect[] } {
	const ledger = readLedger(root);
	const living = new Set(anchors(loadCorpus(root)).map(({ id }) => id));
	const moved = { ...pageRedirects(ledger), ...sectionRedirects(ledger, living) };
	return {
		rules: parseHeaders(readFileSync(join(root, 'public/_headers'), 'utf8')),
		redirects: parseRedirects(redirectsText(moved)),
	};
}
