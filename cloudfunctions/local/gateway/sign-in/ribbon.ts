/** Keeps where the person was, so that choosing an identity leads back there. */
const SCRIPT = `document.getElementById('ysl-local-ribbon').addEventListener('click', function () {
  this.href = '/local/sign-in?to=' + encodeURIComponent('/' + location.hash)
})`

/** At the top right, where WeChat's own capsule stands: no page has anything there. */
const STYLE = [
  'all:initial',
  'position:fixed;top:8px;right:8px;z-index:99999',
  'padding:5px 10px;border-radius:14px;cursor:pointer',
  'font:12px/1.5 system-ui,sans-serif;white-space:nowrap',
  'color:#fff;background:#5b534c',
].join(';')

/** A small mark in the page's corner that leads to the local identities. It is never built: only served here. */
export function addRibbon(html: string): string {
  const ribbon = `<a id="ysl-local-ribbon" href="/local/sign-in" style="${STYLE}">演示身份</a><script>${SCRIPT}</script>`
  return html.includes('</body>') ? html.replace('</body>', () => `${ribbon}</body>`) : html + ribbon
}
