// Which characters and weights of which typeface the site ships, and what stands in for them.
// Fontsource files hold more than the site sets; a cut keeps what it needs.

/** @typedef {[first: number, last: number]} CodeRange */
/**
 * @typedef {object} Cut
 * @property {string} name
 * @property {'latin' | 'latin-ext'} source
 * @property {CodeRange[]} ranges characters in the file
 * @property {CodeRange[]} [span] what the style sheet says of it, where that is shorter: a cut before it wins,
 *   the first one excepted, which is of another family
 */
/**
 * @typedef {object} Typeface
 * @property {string} name beginning of the file names
 * @property {string} family of its first cut
 * @property {string} more family of the others, which stands after it wherever it is asked for: a browser
 *   that lays text out makes a stand-in for each file of a family that it has not fetched, in each size
 * @property {'normal' | 'italic'} style
 * @property {string} files where Fontsource keeps them, up to the cut's source
 * @property {string} suffix end of the file name in the package
 * @property {{ min: number, max: number } | number} weight axis kept, or the weight it is pinned at
 * @property {boolean} preloaded whether every page needs its first cut at once
 * @property {Cut[]} cuts the most frequent characters first
 * @property {string[]} features OpenType features kept
 */

const ASCII = /** @type {CodeRange} */ ([0x20, 0x7e]);

/** Punctuation, signs and arrows of the interface and of ordinary prose. */
const SIGNS = '\u00a0£§°±·×–—‘’“”•…\u202f‹€™↑↓−';

/** Letters with marks that occur in names and titles. */
const FREQUENT = '²³ÇÉàáâãäçèéêëìíîïðñòóôõö÷øùúûüýı';

/** Letters that articles quote, in titles and names; a page needs those of one language only. */
const TURKISH = 'ğş';
const SLAVIC = 'ćěž';

/** More letters of Turkish, Slavic, Hungarian and Romanian names; others come from the reader's device. */
const NAMES = 'āăąčĞİŁłńőŞŠšźŽȘșȚț';

/** @type {CodeRange[]} */
const CORE = inOrder([ASCII, ...singles(SIGNS + FREQUENT)]);

// The rest of Latin-1, with the oe ligature that Fontsource counts as basic Latin.
/** @type {CodeRange[]} */
const LATIN = [...without([0xa0, 0xff], CORE), [0x152, 0x153]];

// Latin Extended-A without the dotless i, which the core has, and the commas of Romanian.
/** @type {CodeRange[]} */
const EXTENDED_SPAN = [
	[0x100, 0x130],
	[0x132, 0x17f],
	[0x218, 0x21b],
];

/** @type {Cut} */
const LATIN_EXTENDED = {
	name: 'names',
	source: 'latin-ext',
	ranges: inOrder(singles(NAMES)),
	span: EXTENDED_SPAN,
};

/** What no article has, in neither typeface: code is set in one of the device. */
const IN_NO_ARTICLE = '#\\`{}~§—•™\u202fâêëìîïðòøù';

/** What articles have in their interface, notes and sources only, and what in their text only. An ellipsis
 * is in every search result, an asterisk in figures beside a place whose value is old. */
const NOT_IN_TEXT = '*@‘‹↑↓ÇÉàãäçèñõúûý';
const NOT_IN_INTERFACE = '±²³ô';

/** Of what the text of articles does without, that which a few other pages have in theirs. */
const SELDOM = '#@{}~‘ÇÉÚàãäçñõúûý';

/**
 * The files of an upright typeface: what articles need, so that most fetch no second one, small files for
 * some pages, and the rest of Latin-1 that hardly any page asks for.
 *
 * @param {string} apart characters of the core that other files hold
 * @param {string} seldom those that a small file of their own holds
 * @returns {Cut[]}
 */
function uprightCuts(apart, seldom) {
	const few = inOrder(singles(seldom));
	const moved = inOrder(singles(apart));
	/** @type {Cut[]} */
	const seldomCut = few.length > 0 ? [{ name: 'seldom', source: 'latin', ranges: few }] : [];
	return [
		{ name: 'core', source: 'latin', ranges: CORE.flatMap((range) => without(range, moved)) },
		...seldomCut,
		{ name: 'turkish', source: 'latin-ext', ranges: inOrder(singles(TURKISH)) },
		{ name: 'slavic', source: 'latin-ext', ranges: inOrder(singles(SLAVIC)) },
		{
			name: 'rest',
			source: 'latin',
			ranges: inOrder([...LATIN, ...moved].flatMap((range) => without(range, few))),
		},
		LATIN_EXTENDED,
	];
}

/** Emphasis is a few words: small letters and those that name quantities, other capitals, then the rest. */
const WORDS = inOrder([[0x61, 0x7a], ...singles(" ',-.AE’“”")]);

const CAPITALS = without([0x41, 0x5a], WORDS);

/** @type {Cut[]} */
const italicCuts = [
	{ name: 'words', source: 'latin', ranges: WORDS },
	{ name: 'capitals', source: 'latin', ranges: CAPITALS },
	{
		name: 'rest',
		source: 'latin',
		ranges: inOrder([
			...CORE.flatMap((range) => without(range, [...WORDS, ...CAPITALS])),
			...LATIN,
		]),
	},
	{
		...LATIN_EXTENDED,
		ranges: inOrder(singles(TURKISH + SLAVIC + NAMES)),
	},
];

/** OpenType features kept: what shapes text, and the figures that tables and charts ask for. */
const features = ['calt', 'kern', 'liga', 'lnum', 'locl', 'tnum'];

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const SOURCE_SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';

/** @type {Typeface[]} */
export const typefaces = [
	{
		name: 'newsreader',
		family: 'Newsreader Variable',
		more: 'Newsreader More',
		style: 'normal',
		files: NEWSREADER,
		suffix: 'wght-normal',
		weight: { min: 400, max: 600 },
		preloaded: true,
		cuts: uprightCuts(IN_NO_ARTICLE + NOT_IN_TEXT, SELDOM),
		features,
	},
	{
		name: 'newsreader-italic',
		family: 'Newsreader Variable',
		more: 'Newsreader More',
		style: 'italic',
		files: NEWSREADER,
		suffix: 'wght-italic',
		weight: 400,
		preloaded: false,
		cuts: italicCuts,
		// In a few words nobody sees kerning and ligatures; kerning alone is a third of the file.
		features: ['lnum', 'tnum'],
	},
	{
		name: 'source-sans',
		family: 'Source Sans 3 Variable',
		more: 'Source Sans 3 More',
		style: 'normal',
		files: SOURCE_SANS,
		suffix: 'wght-normal',
		weight: { min: 400, max: 600 },
		preloaded: true,
		cuts: uprightCuts(IN_NO_ARTICLE + NOT_IN_INTERFACE, ''),
		features,
	},
];

/**
 * Fonts on the reader's device, adjusted to take the room of ours until ours arrive, so that the
 * text does not jump. `width` is the average width of a letter in Latin text in em, measured with
 * @capsizecss/unpack at weight 400; the metrics of the stand-ins are those of @capsizecss/metrics.
 */
export const fallbacks = [
	{
		family: 'Newsreader Fallback',
		locals: ['Georgia'],
		width: 913 / 2048,
		target: { width: 857 / 2000, ascent: 1470 / 2000, descent: 530 / 2000 },
	},
	{
		family: 'Newsreader Fallback Noto',
		locals: ['Noto Serif'],
		width: 481 / 1000,
		target: { width: 857 / 2000, ascent: 1470 / 2000, descent: 530 / 2000 },
	},
	{
		family: 'Source Sans Fallback',
		locals: ['Roboto', 'Arial'],
		width: 912 / 2048,
		target: { width: 418 / 1000, ascent: 1024 / 1000, descent: 400 / 1000 },
	},
];

/**
 * Each character as a range of its own.
 *
 * @param {string} characters
 * @returns {CodeRange[]}
 */
function singles(characters) {
	return [...characters].map((character) => {
		const code = /** @type {number} */ (character.codePointAt(0));
		return [code, code];
	});
}

/**
 * @param {CodeRange[]} ranges
 */
function inOrder(ranges) {
	return ranges.toSorted(([a], [b]) => a - b);
}

/**
 * The code points of a range that none of the others holds, one by one.
 *
 * @param {CodeRange} range
 * @param {CodeRange[]} others
 * @returns {CodeRange[]}
 */
function without([first, last], others) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index)
		.filter((code) => !others.some(([from, to]) => code >= from && code <= to))
		.map((code) => [code, code]);
}
