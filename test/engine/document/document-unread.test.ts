import { checkPlan } from '../../../src/engine/check';

const told = (
  unread: readonly { readonly kind: 'picture' | 'header'; readonly count: number; readonly text?: string }[],
) =>
  checkPlan([{ file: 'a.docx', sheets: [], text: { paragraphs: [], unread } }]).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

test('a part of a document that is not read is a warning, one whose words are known is information', () => {
  expect(told([])).toEqual([]);
  expect(told([{ kind: 'picture', count: 2 }])).toEqual(['document-unread warning']);
  expect(told([{ kind: 'header', count: 1, text: 'UBND TỈNH GIA LAI' }])).toEqual(['document-unread info']);
});
