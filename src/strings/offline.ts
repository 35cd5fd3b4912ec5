import { formatNumber } from './english.ts';

/** Words of saving the atlas for reading without a connection. */
export const offlineWords = {
	title: 'Read without a connection',
	lead: 'Save the atlas in this browser, or take it away as a file. Nothing is installed, and nobody is told.',
	kind: 'Offline',
	aliases: ['offline', 'download', 'save for offline', 'without internet', 'PDF', 'EPUB', 'Kiwix'],
	groups: {
		core: 'Search, glossary, sources and the pages about the atlas',
		countries: 'Regions and countries',
		cases: 'Cases',
		claims: 'Checked claims',
		data: 'Data and the explorer',
		methods: 'Calculators',
		teach: 'Teaching: course builder, courses, questions',
		part: (roman: string, title: string) => `Part ${roman}: ${title}`,
	},
	save: {
		heading: 'Save in this browser',
		lead: 'Pages, search, charts, calculators, self-checks and the course builder then work as they do now, without a connection. Only what changed is fetched when a new edition comes.',
		withoutScript:
			'Saving in the browser needs a script that did not arrive or is switched off. The files further down work without it.',
		impossible:
			'This browser cannot save the site: it is too old, or it is in a private window, or the page did not come over a safe connection. The files further down work all the same.',
		what: 'What to save',
		whole: 'The whole site',
		parts: 'Only some of it',
		always: 'comes with every choice',
		button: 'Save for offline',
		more: 'Save more',
		instead: 'Save this instead',
		room: (room: string, travel: string) =>
			`Takes ${room} on this device. About ${travel} to download, where the server compresses.`,
		withNewer: (size: string) => `The newer edition comes with it: ${size} more.`,
		nothingAdded: 'Everything chosen is saved already. Choose what to add.',
		onlySaved: 'This adds nothing: it gives up what was begun and keeps what is saved.',
		sameAsBegun: 'This is what was begun. “Go on” or “Try again” fetches the rest.',
		noSizes: 'The sizes could not be loaded. You can save when the connection is back.',
		little: (free: string) =>
			`The browser offers only ${free} for this site. Choose less, or make room on the device first.`,
	},
	state: {
		none: 'Nothing is saved in this browser.',
		asking: 'Looking up what is saved …',
		saved: (edition: string, what: string, files: string, room: string) =>
			`Saved: ${edition}, ${what}. ${files} files, ${room}.`,
		begun: (files: string, total: string, edition: string) =>
			`${files} of ${total} files of ${edition} are here. What is here will not be fetched again.`,
		newer: (edition: string, files: string, size: string) =>
			`A newer edition is on the server: ${edition}. Files to fetch: ${files}, together ${size}. Until they are all here you read the old one.`,
		current: 'Your copy is the newest edition.',
		sound: 'Every file of the copy was read again. All are as they should be.',
		damaged: (files: number) =>
			files === 1
				? 'One damaged file was found and thrown out. “Repair” fetches it again.'
				: `${files} damaged files were found and thrown out. “Repair” fetches them again.`,
		deleted: 'The copy is deleted.',
		stopped: 'Stopped. What is here stays.',
		kept: 'The browser has agreed to keep the copy until you delete it.',
		notKept:
			'The browser keeps the copy, but may remove it when the device runs short of room. Visiting now and then helps.',
		wholeSite: 'the whole site',
		someOf: (names: readonly string[]) => names.join('; '),
		edition: (version: string, date: string, id: string) =>
			`edition ${version} of ${date} (${id.slice(0, 6)})`,
	},
	progress: {
		save: 'Saving',
		check: 'Checking',
		count: (files: string, total: string, bytes: string, totalBytes: string) =>
			`${files} of ${total} files, ${bytes} of ${totalBytes}`,
	},
	acts: {
		cancel: 'Stop',
		resume: 'Go on',
		retry: 'Try again',
		update: 'Update',
		look: 'Look for a newer edition',
		check: 'Check the copy',
		repair: 'Repair',
		remove: 'Delete the copy',
		reallyRemove: 'Delete it: press again',
		sure: 'Press the same button again to delete everything that is saved.',
		keepCurrent:
			'Fetch newer editions by itself, at most once a day and not over a metered connection',
	},
	trouble: {
		connection:
			'The connection was lost, or the server does not answer. What arrived is kept. Try again when you are online.',
		room: 'The browser has no more room for this site. What was complete can still be read. Make room on the device, or save only some parts.',
		list: 'The server’s list of files could not be read, so nothing was changed. Try again later.',
		unsteady:
			'The site was changed on the server several times while it was being saved. What is here is kept. Try again in a few minutes.',
		files: (count: number) =>
			count === 1
				? 'One file is not what it should be, so the copy is not complete:'
				: `${count} files are not what they should be, so the copy is not complete:`,
		status: (path: string, status: number) => `${path}: the server answered ${status}.`,
		page: (path: string) => `${path}: the server sent a web page in its place.`,
		altered: (path: string) => `${path}: the content is not that of this edition.`,
		worker: 'The part that saves could not be started. Reload the page and try again.',
	},
	missing: {
		title: 'This page is not in your copy',
		lead: 'There is no connection, and this browser holds no copy of the page: it was not saved, its copy is damaged, or the address is wrong.',
		belongs: (group: string) => `The page belongs to “${group}”, which is not saved.`,
		available: 'What you can read now',
		none: 'Open the page again when you are online.',
		again: 'When you are online, reload this page, or save more of the atlas.',
		toSaving: 'See and change what is saved',
		toSearch: 'Search the atlas',
	},
	files: {
		heading: 'Take it away as a file',
		lead: 'Files can be passed on by stick, card or message. Each holds its license and edition.',
		none: 'This copy of the site was built without its downloads. Whoever runs it can make them with',
		command: 'npm run editions',
	},
	table: {
		heading: 'What works where',
		caption: 'What each way of reading without a connection can do',
		what: 'What',
		carriers: ['Saved in the browser', 'Zip', 'ZIM', 'EPUB', 'PDF'],
		rows: [
			[
				'Opens with',
				'this browser',
				'a double-click on START-HERE.html',
				'Kiwix',
				'a reading app',
				'any PDF program',
			],
			['Reading', 'yes', 'yes', 'yes', 'yes', 'yes'],
			['Search', 'yes', 'yes', 'yes', 'that of the app', 'that of the program'],
			['Charts', 'yes, all controls', 'yes', 'yes', 'drawing and table', 'drawing and table'],
			['Calculators', 'yes', 'yes', 'yes', 'no', 'no'],
			[
				'Self-checks',
				'yes, graded',
				'yes, graded',
				'yes, graded',
				'answers at the end',
				'answers at the end',
			],
			['Course builder', 'yes, with exports', 'no', 'no', 'no', 'no'],
			['One part only', 'yes', 'no', 'no', 'yes', 'yes'],
			['Updates', 'only what changed', 'a new file', 'a new file', 'a new file', 'a new file'],
			[
				'Size',
				'shown above, before saving',
				'shown in the list',
				'shown in the list',
				'shown in the list',
				'shown in the list',
			],
		],
	},
	notes: {
		heading: 'Good to know',
		list: [
			'Safari removes what a site has stored when you have used the browser for seven days without opening the site. A site that was added to the home screen is spared. On an iPhone or iPad an EPUB or zip beside the saved copy is the safer choice.',
			'Saved copies were tried in Chromium on Linux, the zip also in Firefox, the file for Kiwix with its server kiwix-serve. None of them was tried on real iPhones, iPads or Android devices.',
			'A copy is always one edition. While a newer one is being fetched you read the old one. A page that was open before the switch goes on with its own edition until it is closed.',
			'Every file is compared with its checksum when it is stored and when it is opened. A damaged one is fetched again.',
			'The copy stays in this browser. Another browser on the same device has its own.',
			'The browser’s menu may offer to install the atlas as an app. That adds an icon; saving is still needed.',
		],
	},
} as const;

/** A count as readers see it, "6,612". */
export function countText(count: number): string {
	return formatNumber(count, 0);
}

/** An amount of data as readers see it: "57 kB", "61.8 MB". Takes bytes. */
export function sizeText(bytes: number): string {
	if (bytes < 1e6) return `${formatNumber(Math.ceil(bytes / 1000), 0)} kB`;
	if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
	return `${(bytes / 1e9).toFixed(1)} GB`;
}
