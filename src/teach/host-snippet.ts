/** Higher frames than this are taken for a mistake, in pixels. */
const HIGHEST = 20_000;

/**
 * The script that a page needs to give frames from the atlas their right height. It believes only
 * messages of the atlas, only numbers, and changes only the frame that sent them.
 *
 * @param origin origin of the atlas, without a slash at its end
 */
export function hostSnippet(origin: string): string {
	return `<script>
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}') return;
  if (data?.type !== 'bpo-atlas.height') return;
  if (!(data.height > 0 && data.height < ${HIGHEST})) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  }
});
</script>`;
}
