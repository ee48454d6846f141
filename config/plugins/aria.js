const path = require('node:path')

const ariaComponents = require('./aria-components')

/** Taro drops aria-* when it writes WeChat templates; this puts them back. */
module.exports = (ctx) =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template?.mergeComponents) return
      platform.template.mergeComponents(ctx, ariaComponents)
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js'))
    },
  })
