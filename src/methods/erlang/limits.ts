/** Most calls of one interval. */
export const MOST_CALLS = 100_000;
/** Longest handle time in seconds: two hours. */
export const MOST_AHT = 7200;
/** Highest load in erlangs that is computed. */
export const MOST_LOAD = 20_000;
/** Shortest interval in minutes. */
export const LEAST_MINUTES = 5;
/** Longest interval in minutes; a longer one hides the peaks. */
export const MOST_MINUTES = 60;
/** A day in quarters of an hour. */
export const MOST_INTERVALS = 96;
