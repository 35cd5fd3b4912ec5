/**
 * Runs before the first paint: sets the reader's chosen theme, and asks for the two main fonts unless
 * the reader saves data; then the fonts of the device stay (`data-saves` in tokens.css). A page that
 * begins at its top may be laid out part by part (`data-unfolds`, see platform/unfold.ts); one that a
 * reader comes back to, that a link enters further down or that stands in a frame is needed whole. It
 * stands inline in the head, because a file would come after the page is drawn; its hash is in the
 * content policy (content-policy.ts), so it reads the addresses of the fonts from its own element.
 */
export const headScript =
	"var d=document,r=d.documentElement;try{var t=localStorage.getItem('bpo-theme');if(t==='light'||t==='dark')r.dataset.theme=t}catch{}" +
	"if(performance.getEntriesByType('navigation')[0]?.type==='navigate'&&top===self&&!/[?#]/.test(location))r.dataset.unfolds='';" +
	"if(navigator.connection?.saveData||matchMedia('(prefers-reduced-data:reduce)').matches)r.dataset.saves='';" +
	"else d.currentScript.dataset.fonts.split(' ').forEach(f=>d.head.append(Object.assign(d.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href:f})))";
