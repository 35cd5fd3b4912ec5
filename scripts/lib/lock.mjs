/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */
/** @typedef {{ parent: string, name: string, range: string }} MissingDependency */

const FOLDER = 'node_modules/';
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * The dependencies that package-lock.json promises but does not hold. npm leaves out an optional
 * package when the registry did not offer it on the day the lock was written, and later refuses
 * the lock for it, on every platform. Platform packages are pinned to one version, so a locked
 * neighbor of another version does not count.
 *
 * @param {Lock} lock
 * @returns {MissingDependency[]}
 */
export function missingDependencies(lock) {
	return Object.entries(lock.packages).flatMap(([parent, entry]) =>
		Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })
			.filter(([name, range]) => !isSatisfied(lockedVersion(lock, parent, name), range))
			.map(([name, range]) => ({ parent, name, range })),
	);
}

/**
 * @param {string | undefined} version
 * @param {string} range
 */
function isSatisfied(version, range) {
	return version !== undefined && (version === range || !EXACT_VERSION.test(range));
}

/**
 * The version at which Node's lookup from `parent` upwards ends.
 *
 * @param {Lock} lock
 * @param {string} parent key of the lock, '' for the project itself
 * @param {string} name
 * @returns {string | undefined}
 */
function lockedVersion(lock, parent, name) {
	const found = lock.packages[keyBelow(parent, name)];
	if (found || parent === '') return found?.version;
	return lockedVersion(lock, parent.slice(0, Math.max(0, parent.lastIndexOf(FOLDER) - 1)), name);
}

/**
 * @param {string} parent
 * @param {string} name
 */
function keyBelow(parent, name) {
	return parent === '' ? FOLDER + name : `${parent}/${FOLDER}${name}`;
}

/**
 * A copy of the lock with one more package in it, keys in npm's own order. The package goes to
 * the top where its name is free, else under its parent, and serves development only if its
 * parent does.
 *
 * @param {Lock} lock
 * @param {MissingDependency} missing
 * @param {LockedPackage} entry
 * @returns {Lock}
 */
export function withPackage(lock, { parent, name }, entry) {
	const { dev, devOptional } = lock.packages[parent] ?? {};
	const top = keyBelow('', name);
	const packages = {
		...lock.packages,
		[top in lock.packages ? keyBelow(parent, name) : top]: {
			...entry,
			...(dev && { dev }),
			...(devOptional && { devOptional }),
			optional: true,
		},
	};
	const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
	return { ...lock, packages: Object.fromEntries(sorted) };
}

/**
 * Packages whose recorded download address is not the public registry.
 *
 * @param {Lock} lock
 * @returns {string[]} keys of the lock
 */
export function foreignAddresses(lock) {
	return Object.entries(lock.packages)
		.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
		.map(([key]) => key);
}
