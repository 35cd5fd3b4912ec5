import { defineHastPlugin, type HastNode } from 'satteri';

type Child = Extract<HastNode, { type: 'root' }>['children'][number];

/**
 * Gathers what stands under each h2 into a `<Section>` component, and what stands before the
 * first one into a `<Lead>`. The component draws the heading, its number and its menu; the
 * heading itself stays an h2 with its own id in the section.
 */
export const sections = defineHastPlugin({
	name: 'sections',
	after(root, context) {
		const lead: Child[] = [];
		const groups: { heading: Child; id: string; children: Child[] }[] = [];
		for (const child of root.children) {
			if (child.type === 'element' && child.tagName === 'h2') {
				const id = child.properties.id;
				groups.push({ heading: child, id: typeof id === 'string' ? id : '', children: [] });
			} else (groups.at(-1)?.children ?? lead).push(child);
		}
		const wrapped = groups.map(({ heading, id, children }, index) =>
			component('Section', children, {
				id,
				title: context.textContent(heading),
				number: String(index + 1),
			}),
		);
		context.replaceNode(root, {
			type: 'root',
			children: [...(lead.length > 0 ? [component('Lead', lead, {})] : []), ...wrapped],
		});
	},
});

function component(name: string, children: Child[], attributes: Record<string, string>): Child {
	return {
		type: 'mdxJsxFlowElement',
		name,
		attributes: Object.entries(attributes).map(([key, value]) => ({
			type: 'mdxJsxAttribute',
			name: key,
			value,
		})),
		children,
		data: { _mdxExplicitJsx: true },
	} as unknown as Child;
}
