/**
 * What a browser for tests is started without: the last `--disable-features` of a command line is the
 * only one that counts, so those that Playwright turns off stand here as well.
 */
const playwrights = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Every window prepares pages for its address bar, and a process for the page to come. */
const prepared = [
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'WebUIOmniboxPopup',
	'SpareRendererForSitePerProcess',
];

/** Features of Chromium that no test sees and that take a third of the time of a page. */
export const disabledFeatures = [...playwrights, ...prepared];
