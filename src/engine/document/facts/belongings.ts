import type { Lexed } from '../../language/tokens';
import { breakdowns, yearLines } from './belonging/breakdowns';
import { inline, ofAll } from './belonging/inline';
import { impliedLists, lists, unmarkedLines } from './belonging/lists';
import { oddNouns } from './belonging/odd-nouns';
import { openSentences } from './belonging/open-sentences';
import { sceneOf } from './belonging/scene';
import { sideFigures } from './belonging/side-figures';
import { outOfTotal, totalBehind, totalLines, totalSentences } from './belonging/totals';
import { unlike } from './belonging/unlike';
import type { Draft } from './draft';
import type { Belonging } from './fact';
import type { Placement } from './structure';

/**
 * How each figure belongs to another that introduces it; undefined where it stands by itself. The nearer a rule's
 * words are to the figures, the sooner it comes: none takes away what another gave.
 */
export function belongingsOf(
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
): readonly (Belonging | undefined)[] {
  const scene = sceneOf(drafts, lexed, placements);
  for (const [paragraph, indices] of scene.inParagraph) {
    inline(scene, indices);
    ofAll(scene, indices);
    openSentences(scene, paragraph, indices);
    sideFigures(scene, indices);
    unlike(scene, indices);
    totalBehind(scene, indices);
    totalSentences(scene, indices);
    outOfTotal(scene, indices);
  }
  lists(scene);
  impliedLists(scene);
  unmarkedLines(scene);
  totalLines(scene);
  breakdowns(scene);
  yearLines(scene);
  for (const indices of scene.inParagraph.values()) oddNouns(scene, indices);
  return scene.parts;
}
