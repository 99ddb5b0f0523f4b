import { trimmed, type Decimal } from '../../decimal';

/** The same figure with each of its digits changed to every other, one at a time; never nought. */
function misread(value: Decimal): Decimal[] {
  const { digits, scale } = trimmed(value);
  const text = String(digits);
  return [...text].flatMap((was, at) =>
    [...'0123456789'].flatMap((digit) => {
      const other = BigInt(text.slice(0, at) + digit + text.slice(at + 1));
      return digit === was || other <= 0n ? [] : [{ digits: other, scale }];
    }),
  );
}

/** True where one wrong digit in one of some figures explains why something does not hold of them. */
export function oneDigitExplains<T extends readonly Decimal[]>(
  values: T,
  holds: (values: { readonly [K in keyof T]: Decimal }) => boolean,
): boolean {
  return values.some((value, at) =>
    misread(value).some((other) =>
      holds(values.map((each, index) => (index === at ? other : each)) as never),
    ),
  );
}
