/** Passes a share on only when a further hundredth is done: messages cost more than the work between them. */
export function steps(tell: (share: number) => void): (share: number) => void {
  let last = -1;
  return (share) => {
    const hundredth = Math.floor(share * 100);
    if (hundredth === last) return;
    last = hundredth;
    tell(share);
  };
}
