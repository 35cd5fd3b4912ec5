import { createHash } from 'node:crypto';

/**
 * Sets the reader's chosen theme before the first paint. It stands inline in the head, because
 * a file would come after the page is drawn; its hash is in the content policy.
 */
export const themeScript =
	"try{var t=localStorage.getItem('bpo-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

/** The script's hash in the form of a content policy. */
export const themeScriptHash =
	`sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
