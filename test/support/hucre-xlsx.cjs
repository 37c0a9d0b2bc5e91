module.exports = require('./hucre-module.cjs')('xlsx');
