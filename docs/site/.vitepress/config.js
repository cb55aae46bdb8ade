// The pages of this repository as a site: the same Markdown, with formulas, a search, and proofs in the page.
import { braces } from '../build/braces.js'
import { formulas } from '../build/formulas.js'
import { links } from '../build/links.js'
import { chapters, pageOf } from '../build/pages.js'
import { claims } from '../build/claims.js'
import { withPolicy } from '../build/policy.js'
import { writeProver } from '../build/prover.js'
import { tables } from '../build/tables.js'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><text x="7" y="26" font-size="30" fill="#3451b2">∂</text></svg>'

// The pages, which are outside of the folder with node_modules, find the Vue that Node finds from here.
const vue = {
  name: 'vue-of-the-site',
  enforce: 'pre',
  resolveId: (id, importer, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : undefined),
}

export default {
  title: 'constgrad',
  description: 'Backpropagation, proved by your compiler',
  lang: 'en',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  srcDir: '../..',
  srcExclude: ['!(docs|benchmarks|*.md)/**', 'docs/site/**'],
  rewrites: pageOf,
  lastUpdated: false,
  router: { prefetchLinks: false }, // a page loads what it shows, and no more

  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    attrs: { disable: true }, // {…} is a formula's, as on GitHub
    config(md) {
      md.use(braces).use(formulas).use(links).use(tables).use(claims)
    },
  },

  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Derivations', link: '/derivations/' },
      { text: 'How to', link: '/how_to/' },
    ],
    sidebar: [
      { text: 'Derivations', link: '/derivations/', items: chapters('docs/derivations') },
      { text: 'How to', link: '/how_to/', items: chapters('docs/how_to'), collapsed: true },
      {
        text: 'The library',
        items: [
          { text: 'Architecture', link: '/architecture' },
          { text: 'Decisions', link: '/decisions' },
          { text: 'What it costs', link: '/costs' },
          { text: 'Contributing', link: '/CONTRIBUTING' },
          { text: 'Changes', link: '/CHANGELOG' },
        ],
      },
    ],
  },

  vite: { plugins: [vue] },

  transformHtml: withPolicy,
  buildEnd: (site) => writeProver(site.outDir),
}
