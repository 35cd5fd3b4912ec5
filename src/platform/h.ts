type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element with attributes and children. Texts become text nodes, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		node.setAttribute(name, value === true ? '' : String(value));
	}
	node.append(...children);
	return node;
}

/** Reads markup that our own functions wrote; they escape every text. */
export function parseOwn(markup: string, type: DOMParserSupportedType): Element {
	return document.adoptNode(new DOMParser().parseFromString(markup, type).documentElement);
}

/** A button that does something. */
export function button(name: string, className: string, act: () => void): HTMLButtonElement {
	const node = h('button', { type: 'button', class: className }, name);
	node.addEventListener('click', act);
	return node;
}
