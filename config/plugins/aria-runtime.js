// The other half of aria.js: without it the runtime numbers properties differently from the templates,
// and values silently land in the wrong attribute.
import { mergeInternalComponents } from '@tarojs/shared'

import * as ariaComponents from './aria-components'

mergeInternalComponents(ariaComponents.default || ariaComponents)
