import { createHash } from 'node:crypto';
import { headScript } from './head-script.ts';

const hash = createHash('sha256').update(headScript).digest('base64');

/**
 * What a page may load and run: own files, the one inline script of the head by its hash, and
 * WebAssembly for the search. Workers follow the rule for scripts. What a `<meta>` cannot say stands in
 * public/_headers.
 */
export const contentPolicy = [
	"default-src 'self'",
	`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
].join(';');
