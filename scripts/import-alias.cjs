/** How `@/…` is found, in the only form the boundary check reads. */
module.exports = { resolve: { alias: { '@': require('node:path').resolve(__dirname, '..') } } }
