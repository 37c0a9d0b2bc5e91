module.exports = require('./hucre-module.cjs')('ods');
