// VitePress's own theme, with formulas and with blocks of code that can be proved.
import DefaultTheme from 'vitepress/theme'
import 'katex/dist/katex.min.css'

import ProveIt from './ProveIt.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('ProveIt', ProveIt),
}
