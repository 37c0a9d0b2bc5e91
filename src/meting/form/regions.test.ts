import { nearestRegion, REGIONS, regionOf, settledRegion } from './regions';

test('there are 35 regions, each of which is itself', () => {
  expect(REGIONS).toHaveLength(35);
  expect(new Set(REGIONS).size).toBe(35);
  for (const region of REGIONS) expect([region, regionOf(region)]).toEqual([region, region]);
});

test.each([
  ['FoodValley', 'Food Valley'],
  ['Foodvalley', 'Food Valley'],
  ['regio FOOD-VALLEY', 'Food Valley'],
  ['Arbeidsmarktregio Zwolle', 'Zwolle'],
  ['Fryslân', 'Friesland'],
  ['Gooi en Vechtstreek', 'Gooi- en Vechtstreek'],
  ['Noord-Holland (Noord)', 'Noord-Holland Noord'],
  ['Stedendriehoek', 'Stedendriehoek en Noordwest Veluwe'],
  ['Zaanstreek-Waterland', 'Zaanstreek/Waterland'],
])('%s is %s', (text, region) => {
  expect(settledRegion(text)).toBe(region);
});

test.each([
  ['Haagladen', 'Haaglanden'],
  ['Rijnmont', 'Rijnmond'],
  ['Noord Limbrug', 'Noord-Limburg'],
  ['Atlantis', null],
  ['', null],
])('%s is asked whether it is %s', (text, region) => {
  expect(regionOf(text)).toBeNull();
  expect(nearestRegion(text)).toBe(region);
  expect(settledRegion(text)).toBe(text);
});

test('no two regions are so alike that one is asked for the other', () => {
  for (const region of REGIONS) expect([region, nearestRegion(region)]).toEqual([region, region]);
});
