import fc from 'fast-check';
import { expect } from 'vitest';

/** Cases of a property, unless it says otherwise. */
const RUNS = 300;

let tried = 0;

/** How many cases all properties tried so far. */
export function casesTried(): number {
	return tried;
}

/** Tries a check on many values; none of them may leave a trace in the prototypes of the language. */
export function holds<Value>(
	values: fc.Arbitrary<Value>,
	check: (value: Value) => void,
	runs = RUNS,
): void {
	fc.assert(
		fc.property(values, (value) => {
			tried += 1;
			const before = prototypes();
			check(value);
			expect(prototypes()).toBe(before);
		}),
		{ numRuns: runs },
	);
}

/** The same for a check that waits. */
export async function holdsAsync<Value>(
	values: fc.Arbitrary<Value>,
	check: (value: Value) => Promise<void>,
	runs = RUNS,
): Promise<void> {
	await fc.assert(
		fc.asyncProperty(values, async (value) => {
			tried += 1;
			const before = prototypes();
			await check(value);
			expect(prototypes()).toBe(before);
		}),
		{ numRuns: runs },
	);
}

/** How long a piece of work calculated, in ms; what other programs do meanwhile does not count. */
export function busyMs(work: () => void): number {
	const start = process.cpuUsage();
	work();
	return process.cpuUsage(start).user / 1000;
}

function prototypes(): string {
	return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
		.map((prototype) => Reflect.ownKeys(prototype).map(String).join())
		.join(';');
}

/** Names that every object answers to, and that a careless look-up takes for entries. */
export const inheritedNames = [
	...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
	...['__defineGetter__', 'isPrototypeOf', 'then', 'length', 'name'],
];

const nasty = [
	...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", '</svg><a>'],
	...['javascript:alert(1)', 'data:text/html,<b>', '//evil.example/', '\\\\evil.example', '/%2f/x'],
	...['https://evil.example/', '../../../etc/passwd', '%00', '%', '%E0%A4%A', '&#x3c;b&#x3e;'],
	...['NaN', 'Infinity', '-Infinity', '-0', '1e309', '1e-400', '0x10', '9'.repeat(400), '1_000'],
	...['=HYPERLINK("http://evil.example")', '@SUM(1)', '+1+1', '-1+1', '\t=1', '\r=1'],
	...[
		'\u0000',
		'\uD800',
		'\uDFFF',
		'\u202E',
		'\uFEFF',
		'\u2028',
		'ﬀ',
		'İ',
		'👩‍👩‍👧',
		'a\u0301'.repeat(50),
	],
	...['${7*7}', '{{7*7}}', '(a+)+$', '[', '\\', '.*', '$&', '$1', '}', ';', '\r\nX: y'],
	...[
		'null',
		'undefined',
		'true',
		'[]',
		'{}',
		'{"__proto__":{"polluted":1}}',
		'latest',
		'none',
		'all',
	],
];

/** Any text, and the kinds that have broken programs before. */
export const hostileText = fc.oneof(
	fc.constantFrom(...nasty),
	fc.constantFrom(...inheritedNames),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc
		.array(fc.constantFrom(...nasty, ...inheritedNames), { maxLength: 4 })
		.map((all) => all.join('')),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
		.map((codes) => String.fromCharCode(...codes)),
);

/** A valid text with pieces cut out, doubled, or replaced by hostile ones. */
export function mutated(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.tuple(valid, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), hostileText), { maxLength: 3 }))
		.map(([text, edits]) =>
			edits.reduce((result, [at, length, piece]) => {
				const start = at % (result.length + 1);
				return result.slice(0, start) + piece + result.slice(start + length);
			}, text),
		);
}

/** Query strings with the keys of a page and hostile ones; values may be those that the page knows. */
export function hostileQuery(
	keys: readonly string[],
	known: readonly string[] = [],
): fc.Arbitrary<string> {
	const value = fc.oneof(
		hostileText,
		fc.constantFrom('', ...known),
		fc
			.array(fc.constantFrom('', ...known, ...inheritedNames), { maxLength: 5 })
			.map((all) => all.join('.')),
		fc.integer().map(String),
		fc.double().map(String),
	);
	const pair = fc.tuple(fc.constantFrom(...keys, ...inheritedNames), value);
	const written = fc
		.array(pair, { maxLength: 8 })
		.map((pairs) => pairs.map(([key, text]) => `${key}=${encoded(text)}`).join('&'));
	return fc.oneof(
		{ weight: 6, arbitrary: written },
		{ weight: 2, arbitrary: mutated(written) },
		{ weight: 1, arbitrary: hostileText },
	);
}

/** Half a character has no place in an address; it goes in as it is. */
function encoded(text: string): string {
	return text.isWellFormed() ? encodeURIComponent(text) : text;
}

/** JSON values of any shape, with inherited names as keys. */
export const hostileJson: fc.Arbitrary<unknown> = fc
	.json({ maxDepth: 3 })
	.chain((text) =>
		fc
			.constantFrom(...inheritedNames, 'type', 'version', 'a')
			.map((name): unknown => JSON.parse(`{${JSON.stringify(name)}:${text},"b":${text}}`)),
	);

/** Texts that make a careless reader slow, each far longer than anything a reader writes. */
export const longTexts: readonly string[] = [
	...[
		'a',
		' ',
		'0',
		'1,',
		'.',
		'-',
		'=',
		'&',
		'%',
		'"',
		'\n',
		'<',
		'((',
		'a.',
		'é',
		'\uD800',
		'a=1&',
	],
].map((piece) => piece.repeat(Math.ceil(60_000 / piece.length)));
