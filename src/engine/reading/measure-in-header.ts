import { measureInTexts } from './context';
import type { HeaderBlock } from './header-block';
import type { Table } from './table';

/** The measure unit that some heading names: `Kinh phí (triệu đồng)`. */
export function measureInHeader(block: HeaderBlock): Table['measure'] {
  return measureInTexts(block.columns.flatMap(({ texts }) => texts));
}
