/** Keeps where the person was, so that choosing an identity leads back there. */
const SCRIPT = `document.getElementById('ysl-local-ribbon').addEventListener('click', function () {
  this.href = '/local/sign-in?to=' + encodeURIComponent('/' + location.hash)
})`

const STYLE = [
  'position:fixed;left:0;bottom:108px;z-index:9999',
  'padding:8px 3px;border-radius:0 8px 8px 0',
  'writing-mode:vertical-rl;letter-spacing:2px',
  'font:12px/1.2 system-ui,sans-serif;text-decoration:none',
  'color:#fff;background:#5b534c;opacity:.82',
].join(';')

/** A small tab on the page's edge that leads to the local identities. It is never built: only served here. */
export function addRibbon(html: string): string {
  const ribbon = `<a id="ysl-local-ribbon" href="/local/sign-in" style="${STYLE}">演示身份</a><script>${SCRIPT}</script>`
  return html.includes('</body>') ? html.replace('</body>', () => `${ribbon}</body>`) : html + ribbon
}
