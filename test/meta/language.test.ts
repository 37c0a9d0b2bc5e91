import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionWords as collectionEn } from '../../src/locales/en/collection';
import { pane as paneEn } from '../../src/locales/en/pane';
import { publicationWords as publicationEn } from '../../src/locales/en/publication';
import { rules as rulesEn } from '../../src/locales/en/rules';
import { scenarioWords as scenarioEn } from '../../src/locales/en/scenario';
import { situationWords as situationEn } from '../../src/locales/en/situation';
import { collectionWords as collectionNl } from '../../src/locales/nl/collection';
import { pane as paneNl } from '../../src/locales/nl/pane';
import { publicationWords as publicationNl } from '../../src/locales/nl/publication';
import { rules as rulesNl } from '../../src/locales/nl/rules';
import { scenarioWords as scenarioNl } from '../../src/locales/nl/scenario';
import { situationWords as situationNl } from '../../src/locales/nl/situation';

const src = join(__dirname, '../../src');

test('no expression looks behind: WebKit before 16.4 cannot read a file with one, and loses every function with it', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => /\(\?<[=!]/.test(readFileSync(join(src, path), 'utf8')));
  expect(found).toEqual([]);
});

/** Longer ones lose a reader at language level B1. */
const WORDS_AT_MOST = 24;

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];

test.each([
  ['nl', [collectionNl, paneNl, publicationNl, rulesNl, scenarioNl, situationNl]],
  ['en', [collectionEn, paneEn, publicationEn, rulesEn, scenarioEn, situationEn]],
])('no sentence of a screen or a rule is long, in %s', (_, words) => {
  const sentences = words
    .flatMap(textsIn)
    .flatMap((text) => text.match(/[^.!?:]+[.!?:]*(?:\s+|$)|\S+/g) ?? []);
  expect(sentences.length).toBeGreaterThan(1000);
  expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > WORDS_AT_MOST)).toEqual([]);
});
