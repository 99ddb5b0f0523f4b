import { panelOf, ribbonPlaceOf } from '../../../src/taskpane/app/place';

test.each([
  ['?place=stars', 'stars', 'stars'],
  ['?place=templates&_host_Info=Excel$Web$16.01$vi-VN', 'templates', 'fill'],
  ['?_host_Info=Excel$Win32$16.01$vi-VN&place=clear', 'clear', 'check'],
  ['?place=elsewhere', undefined, 'check'],
  ['', undefined, 'check'],
])('%s', (search, place, panel) => {
  expect(ribbonPlaceOf(search)).toBe(place);
  expect(panelOf(ribbonPlaceOf(search))).toBe(panel);
});
