// Prints the path of a Chromium that the browser tests can drive; installs one where it may.
import { findBrowser } from './lib/browser.mjs';

const path = findBrowser();
if (path) console.log(path);
else process.exitCode = 1;
