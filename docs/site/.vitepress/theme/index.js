// VitePress's own theme in the reader's fonts, with formulas and with blocks of code that can be proved.
import DefaultTheme from 'vitepress/theme-without-fonts'
import 'katex/dist/katex.min.css'

import ProveIt from './ProveIt.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('ProveIt', ProveIt),
}
