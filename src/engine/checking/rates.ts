const RATE = /\p{L}\/\p{L}|(?:bình quân|trung bình|hệ số|(?<!\p{L})bq)(?!\p{L})/iu;

/** A heading of what one thing of a kind comes to: `Số người/lớp`, `Bình quân một lớp`. */
export function isRate(heading: string): boolean {
  return RATE.test(heading);
}
