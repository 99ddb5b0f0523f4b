import { inParagraphs } from '../by-paragraph';
import type { Draft } from '../draft';
import { areComplements } from './complements';
import type { Lexed } from '../../../language/tokens';
import { absolute, compare, decimal, equals, multiply, subtract, type Decimal } from '../../../decimal';
import { gather } from '../../../gather';
import { sentencesOf } from '../../../language/clauses';
import { isSlip, mayHold, sumOf, worth, type Scene } from './scene';
import { resultOf } from './totals';
import { areRounds, areTold, isOneOf, mayBeAll } from './told-by';

/** How far behind the total its parts may be told. */
const NEARBY = 15;
/** Fewer figures side by side may add up to another one by chance. */
const FEW = 3;

const SOURCES_TOLD = /^[\s*]*(?:về\s+)?(?:các\s+)?(?:cơ cấu\s+)?nguồn(?: (?:kinh phí|vốn)|\s*:)/u;
/** `; nguồn vốn: …` begins anew, `; nguồn vốn nông thôn mới 180 triệu đồng` goes on. */
const SOURCES_BEGIN =
  /^(?:về\s+)?(?:các\s+)?(?:cơ cấu\s+)?nguồn(?:\s+(?:kinh phí|vốn))?\s*(?::|,|gồm|bao gồm|như sau|được)/u;
/** Words that begin a line or a sentence which shares out what was told before: `Phân theo năm: …`. */
export const SHARED_OUT =
  /^[\s*]*(?:(?:phân|chia|xét|tính)\s+(?:theo|kỳ|bổ|ra|nguồn|nhóm)|(?:kết quả\s+)?(?:phân|xếp)\s+(?:loại|hạng)(?=[^\d:]{0,20}:)|(?:cơ cấu|kinh phí|vốn|nhu cầu)\s+(?:phân\s+)?theo|theo\s+(?:nguồn|năm|từng năm|nội dung|nhiệm vụ|cấp|địa bàn|địa phương|huyện|xã|vùng|lĩnh vực|ngành|đối tượng|đơn vị|nhóm|hạng|loại hình)|lộ trình|cơ cấu|(?:trong|với|từ) (?:tổng )?(?:số |nguồn )?(?:kinh phí|vốn|nguồn)[^\d:]*[,:])(?!\p{L})/u;

/** `Số sản phẩm phát triển mới phân theo nhóm: …`, `… phân bố tại vùng đồng bằng 148 sản phẩm, …`. */
const SHARED_BEHIND =
  /^[^\d:;]*(?<!\p{L})(?:(?:phân|chia)\s+(?:theo|bố|kỳ|ra)(?!\p{L})|theo\s[^\d:;]{2,30}:)|^(?:các|những|số)\s+(?!.*(?:sau đây|tham gia)\s*:)[^\d:;,]*(?<!\p{L})gồm(?:\s+có)?\s*:?\s*(?=\d)/u;

/**
 * The plan's money or products shared out once more, away from the figure that tells them all: `Nguồn kinh phí: …`,
 * `Phân theo năm: …`, `Số sản phẩm theo địa bàn: Hải Hậu 86, Giao Thủy 62, …`.
 */
export function breakdowns(scene: Scene): void {
  const { drafts, lexed, placements, inParagraph } = scene;
  for (const [paragraph, read] of lexed.entries()) {
    const indices = inParagraph.get(paragraph);
    const introduces = placements[paragraph]?.introduces === true;
    if (!indices && !introduces) continue;
    for (const [number, { start, end }] of statementsOf(read).entries()) {
      const words = read.lower.slice(start, end);
      const bySource = SOURCES_TOLD.test(words);
      const isTold = bySource || SHARED_OUT.test(words) || SHARED_BEHIND.test(words);
      const own = (indices ?? []).filter((index) => {
        const at = drafts[index]?.start ?? -1;
        return at >= start && at < end && isPart(scene, index, isTold && !bySource);
      });
      const lines =
        isTold && introduces && number === 0
          ? placements.flatMap(({ parent }, index) => (parent === paragraph ? [index] : []))
          : [];
      const under = lines.flatMap(
        (line) =>
          (inParagraph.get(line) ?? []).find((index) => isPart(scene, index, isTold && !bySource)) ?? [],
      );
      const all = ofOneKind(scene, [...own, ...under]);

      const isSources = bySource && all.some((index) => drafts[index]?.reading.source !== undefined);
      const groups = isTold
        ? [all.filter((index) => !bySource || (isSources && drafts[index]?.money !== undefined))]
        : sentences(scene, own);
      for (const group of groups)
        shareOut(
          scene,
          group,
          paragraph,
          isTold || areAllThereAre(group.flatMap((index) => drafts[index] ?? [])) || isWithRest(scene, group)
            ? 'announced'
            : isListed(words)
              ? 'listed'
              : areTold(group.flatMap((index) => drafts[index] ?? []))
                ? 'told'
                : 'bare',
        );
    }
    if (introduces && !indices) shareOut(scene, resultsUnder(scene, paragraph), paragraph, 'contents');
    for (const group of sentences(
      scene,
      (indices ?? []).filter((index) => isPart(scene, index)),
    ))
      sharedOutBehind(scene, group);
    for (const group of sentences(
      scene,
      (indices ?? []).filter((index) => isPart(scene, index, true) && !isPart(scene, index)),
    ))
      sharedOutBehind(scene, beforeSemicolon(scene, group));
    for (const [number, group] of sentencesApart(
      scene,
      (indices ?? []).filter((index) => isPart(scene, index)),
    ))
      togetherBehind(scene, group, number, indices ?? []);
  }
}

/** `Năm 2021: 6 sản phẩm, kinh phí 7.500 triệu đồng.` and such a line for each year: each column shares out its total. */
export function yearLines(scene: Scene): void {
  const { drafts, lexed, inParagraph } = scene;
  for (let first = 0; first < lexed.length; first++) {
    const years: string[] = [];
    while (isOfYear(lexed[first + years.length]?.lower ?? '', years))
      years.push(yearOf(lexed[first + years.length]?.lower ?? '') ?? '');
    if (years.length < FEW) continue;
    const lines = years.map((_, at) =>
      (inParagraph.get(first + at) ?? []).filter((index) => isPart(scene, index, true)),
    );
    for (const family of new Set(lines[0]?.map((index) => drafts[index]?.family))) {
      const column = lines.map((line) => line.filter((index) => drafts[index]?.family === family));
      if (column.every(({ length }) => length === 1)) shareOut(scene, column.flat(), first, 'told');
    }
    first += years.length - 1;
  }
}

function yearOf(lower: string): string | undefined {
  return /^(?:[-+*•]\s*)?năm\s+(20\d\d)(?!\d)/u.exec(lower)?.[1];
}

/** A line of the year behind the last. */
function isOfYear(lower: string, years: readonly string[]): boolean {
  const year = yearOf(lower);
  const last = years.at(-1);
  return year !== undefined && (last === undefined || Number(year) === Number(last) + 1);
}

/** Figures of one kind by the number of their sentence. */
function sentencesApart(scene: Scene, own: readonly number[]): (readonly [number, readonly number[]])[] {
  return sentences(scene, own).map(
    (group) => [scene.drafts[group[0] ?? -1]?.clause.sentence ?? 0, group] as const,
  );
}

const MERGED = /^\s*(?:sau (?:khi )?|từ khi )(?:sáp nhập|hợp nhất|sắp xếp|thành lập)/iu;

const ALL = /(?<!\p{L})(?:toàn|tổng|tổng cộng|chung|cả)(?!\p{L})/iu;

/** `Xã A có 07 sản phẩm, xã B có 09 sản phẩm, xã C có 04 sản phẩm. Sau sáp nhập toàn xã có 20 sản phẩm`: the next sentence tells them together. */
function togetherBehind(
  { drafts, parts }: Scene,
  group: readonly number[],
  sentence: number,
  indices: readonly number[],
): void {
  const to = indices.find((index) => drafts[index]?.clause.sentence === sentence + 1);
  const [whole, first] = [drafts[to ?? -1], drafts[group[0] ?? -1]];
  if (to === undefined || !whole || !first || group.length < FEW || whole.depth > 0 || parts[to]) return;
  if (whole.values.length > 1 || !mayHold(whole, first) || group.some((index) => parts[index])) return;
  const [all, sum] = [worth(whole), sumOf(drafts, group)];
  const isLikely = (ALL.test(whole.label) || MERGED.test(whole.sentence)) && mayBeAll(all, sum);
  if (!equals(all, sum) && !isLikely) return;
  for (const index of group) parts[index] = { to, kind: 'nearby', run: `together ${to}`, listed: false };
}

const QUARTER = decimal(4);

/** Sentences, cut where a semicolon begins to share out anew: `…; phân theo hạng: …`. */
function statementsOf(read: Lexed): { readonly start: number; readonly end: number }[] {
  return sentencesOf(read).flatMap(({ start, end }) => {
    const cuts = [...read.lower.slice(start, end).matchAll(/;\s*/gu)]
      .map((match) => start + match.index + match[0].length)
      .filter((at) => SHARED_OUT.test(read.lower.slice(at)) || SOURCES_BEGIN.test(read.lower.slice(at)));
    return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
  });
}

/** Two that differ by a word and its opposite, or every round. */
function areAllThereAre(own: readonly Draft[]): boolean {
  return areComplements(own) || areRounds(own);
}

/** `xã Thạnh Mỹ 4 sản phẩm, xã Tân Hòa Thành 3 sản phẩm, các xã còn lại 9 sản phẩm`: all of them, whoever they are. */
function isWithRest({ drafts }: Scene, group: readonly number[]): boolean {
  return /^(?:và\s+)?(?:các|những)\s+[^\d,;]{2,30}\s(?:còn lại|khác)(?!\p{L})/iu.test(
    drafts[group.at(-1) ?? -1]?.label ?? '',
  );
}

/** `Nội dung chi:` and lines that each come to an amount. */
function resultsUnder(scene: Scene, intro: number): number[] {
  const { drafts, placements, inParagraph, parts } = scene;
  const whole = drafts.findLast(
    (draft) => draft.paragraph < intro && draft.money !== undefined && MONEY_LABEL.test(draft.label),
  );
  const lines = placements.flatMap(({ parent, mark }, at) =>
    parent === intro && mark !== 'none' ? [at] : [],
  );
  const results = whole
    ? lines.flatMap((line) => resultOf(scene, whole, inParagraph.get(line) ?? []) ?? [])
    : [];
  return results.length === lines.length && results.every((index) => !parts[index]) ? results : [];
}

/** `Vốn ngân sách gồm …`, `Ngân sách tỉnh chi cho: …`. */
function isListed(words: string): boolean {
  return /:|(?<!\p{L})gồm(?!\p{L})/u.test(words);
}

/** What leads up to figures that share out another. */
type How = 'announced' | 'listed' | 'told' | 'contents' | 'bare';

function shareOut(scene: Scene, group: readonly number[], paragraph: number, how: How): void {
  const total = group.length < 2 ? undefined : totalBefore(scene, group, paragraph, how);
  if (total === undefined) return;
  const run = `nearby ${paragraph} ${group[0] ?? ''}`;
  for (const index of group) scene.parts[index] = { to: total, kind: 'nearby', run, listed: false };
}

/** Those that count what the first counts, or name nothing; where it stands alone, the amounts. */
function ofOneKind({ drafts }: Scene, all: readonly number[]): readonly number[] {
  const [first] = all.flatMap((index) => drafts[index] ?? []);
  const alike = all.filter(
    (index) =>
      drafts[index]?.isBare === true || first?.isBare === true || drafts[index]?.family === first?.family,
  );
  // "hỗ trợ bao bì 9 sản phẩm, mỗi sản phẩm 20 triệu đồng, cộng 180 triệu đồng; máy móc 320 triệu đồng"
  return alike.length > 1 ? alike : all.filter((index) => drafts[index]?.money !== undefined);
}

/** What is announced may count anything. */
function isPart({ drafts, parts }: Scene, index: number, isTold = false): boolean {
  const draft = drafts[index];
  if (
    !draft ||
    draft.each !== undefined ||
    (draft.depth > 0 && !draft.isNamed) ||
    draft.isRaised ||
    parts[index]
  )
    return false;
  if (draft.values.length > 1) return false;
  return (
    draft.money !== undefined ||
    draft.isBare ||
    draft.family === 'product' ||
    draft.family === 'producer' ||
    (isTold && SHARED.includes(draft.family))
  );
}

const SHARED: readonly Scene['drafts'][number]['family'][] = [
  'class',
  'person',
  'event',
  'model',
  'sales-point',
  'media',
  'project',
  'thing',
];

const REST =
  /^(?:và\s+)?(?:(?:số|phần|kinh phí|vốn)\s+)?(?:còn lại|hiện còn|còn)(?!\p{L})(?!\s+(?:hiệu lực|hạn|thời hạn))/iu;

/** `Tổng kinh phí: 148,6 tỷ đồng; năm 2024: 52,3 tỷ đồng, năm 2025: …`: the first of a sentence is all the others together. */
function sharedOutBehind({ drafts, lexed, parts }: Scene, [first, ...rest]: readonly number[]): void {
  const whole = drafts[first ?? -1];
  if (first === undefined || !whole || rest.length < 2) return;
  // "Gồm 19 chủ thể, 15 HTX, 04 tổ hợp tác"
  if (whole.clause.under && !areProducers(whole, rest, drafts)) return;
  // What is left of it has a rule of its own.
  if (rest.some((index) => REST.test(drafts[index]?.label ?? ''))) return;
  // "thành lập mới 7, giải thể 3; so với đầu năm tăng 4": what it came to is no part.
  if (rest.some((index) => /(?:tăng|giảm)$/iu.test(drafts[index]?.label ?? ''))) return;
  const [all, sum] = [worth(whole), sumOf(drafts, rest)];
  const own = rest.flatMap((index) => drafts[index] ?? []);
  const isTold =
    (whole.money !== undefined && rest.length >= FEW && /tổng/iu.test(whole.label)) ||
    areComplements(own) ||
    (areTold(own) && !isOneOf(own, whole) && mayBeAll(all, sum)) ||
    (SHARING.test(lexed[whole.paragraph]?.lower.slice(whole.end, drafts[rest[0] ?? -1]?.start) ?? '') &&
      isWithin(all, sum)) ||
    (rest.length > FEW && isWithin(all, sum) && compare(all, THOUSAND) >= 0) ||
    (rest.length >= FEW && FOUND.test(drafts[rest[0] ?? -1]?.label ?? '') && isWithin(all, sum)) ||
    ((areOfStars(whole, rest, drafts) || areProducers(whole, rest, drafts)) && mayBeAll(all, sum)) ||
    (whole.money !== undefined && (areOfYears(rest, drafts) || areOfSources(rest, drafts)));
  const isLikely = isTold && isSlip(all, sum);
  if (!equals(all, sum) && !isLikely) return;
  const run = `behind ${first}`;
  for (const index of rest) parts[index] = { to: first, kind: 'nearby', run, listed: false };
}

/** Of so many things four numbers or more seldom miss all by a digit. */
const THOUSAND = decimal(1000);

/** `16.542 người có việc làm, 415 người …, 37 người …; có 364 người thoát nghèo`: behind a semicolon something else is told. */
function beforeSemicolon({ drafts }: Scene, group: readonly number[]): readonly number[] {
  const end = group.findIndex((index, at) => at > 0 && drafts[index]?.clause.afterSemicolon === true);
  return end < 0 ? group : group.slice(0, end);
}

/** `36 chủ thể; qua kiểm tra có 29 chủ thể sử dụng đúng mục đích, 5 chủ thể …`: what was found of all of them. */
const FOUND = /^(?:qua|sau|kết quả)(?!\p{L})/iu;

/** `được giao 3.640 triệu đồng, phân bổ cho 15 xã 2.730 triệu đồng, phòng Nông nghiệp 910 triệu đồng`. */
const SHARING = /^[^;]{0,20}(?<!\p{L})(?:phân bổ|phân khai|chia)(?!\p{L})/u;

/** A quarter apart at most. */
function isWithin(all: Decimal, sum: Decimal): boolean {
  return compare(multiply(absolute(subtract(all, sum)), QUARTER), all) <= 0;
}

/** `57.930 triệu đồng; năm 2019 là 14.210 …, năm 2020 là …`: at least three, each of a year of its own. */
function areOfYears(rest: readonly number[], drafts: Scene['drafts']): boolean {
  const years = rest.map(
    (index) =>
      /(?<!\p{L})(?:năm\s+((?:19|20)\d\d)|quý\s+(?:iv|i{1,3}|[1-4]))(?![\p{L}\d])/iu.exec(
        drafts[index]?.label ?? '',
      )?.[0],
  );
  return (
    rest.length >= FEW && years.every((year) => year !== undefined) && new Set(years).size === years.length
  );
}

/** `139 sản phẩm của 88 chủ thể với 14 sản phẩm 4 sao, 125 sản phẩm 3 sao`. */
function areOfStars(whole: Draft, rest: readonly number[], drafts: Scene['drafts']): boolean {
  const stars = rest.map((index) => drafts[index]?.reading.stars);
  return (
    whole.reading.stars === undefined &&
    stars.every((own) => own?.length === 1) &&
    new Set(stars.map((own) => own?.join())).size === stars.length
  );
}

/** `19 chủ thể, 15 HTX, 04 tổ hợp tác`: the general word, and kinds of them. */
function areProducers(whole: Draft, rest: readonly number[], drafts: Scene['drafts']): boolean {
  const kinds = rest.map((index) => drafts[index]);
  return (
    whole.family === 'producer' &&
    whole.measure === 'producer' &&
    kinds.every((kind) => kind?.family === 'producer' && kind.measure !== 'producer') &&
    new Set(kinds.map((kind) => kind?.measure)).size === kinds.length
  );
}

/** `1.470 triệu đồng, từ ngân sách Thành phố 900 triệu đồng và ngân sách huyện 570 triệu đồng`. */
function areOfSources(rest: readonly number[], drafts: Scene['drafts']): boolean {
  const sources = rest.map((index) => drafts[index]?.reading.source);
  return sources.every((source) => source !== undefined) && new Set(sources).size === sources.length;
}

/** Figures of one kind, sentence by sentence. */
function sentences({ drafts }: Scene, own: readonly number[]): number[][] {
  const bySentence = new Map<string, number[]>();
  for (const index of own) {
    const draft = drafts[index];
    if (!draft) continue;
    const kind = draft.isBare ? 'bare' : draft.family;
    const key = `${draft.clause.sentence} ${kind}`;
    gather(bySentence, key, index);
  }
  return [...bySentence.values()];
}

const MONEY_LABEL = /tổng|(?:nhu cầu|dự toán)?\s*(?:kinh phí|nguồn vốn)(?:\s+\p{L}+){0,4}\s*:?$/iu;

/** Of several counts the one that the parts nearly make up, where there is but one. */
function nearest(drafts: Scene['drafts'], counts: readonly number[], sum: Decimal): readonly number[] {
  const near = counts.filter((index) => {
    const all = worth(drafts[index]);
    return compare(multiply(absolute(subtract(all, sum)), TENTH), all) <= 0;
  });
  return near.every((index) => equals(worth(drafts[index]), worth(drafts[near[0] ?? -1])))
    ? near.slice(-1)
    : [];
}

const TENTH = decimal(10);

/** The total before that the parts make up, else one that they miss by a single digit. */
function totalBefore(scene: Scene, own: readonly number[], paragraph: number, how: How): number | undefined {
  const { drafts, parts } = scene;
  const [first] = own.flatMap((index) => drafts[index] ?? []);
  if (!first) return undefined;
  const nearby = inParagraphs(drafts, paragraph - NEARBY, paragraph).filter((index) => index < (own[0] ?? 0));
  const before = nearby.filter((index) => {
    const draft = drafts[index];
    return draft?.values.length === 1 && mayHold(draft, first);
  });
  const sum = sumOf(drafts, own);
  const free = before.filter((index) => !parts[index] && drafts[index]?.depth === 0);
  const isSum = (index: number): boolean => equals(worth(drafts[index]), sum);
  // Two that nothing announces may make up a figure by chance.
  if (own.length < FEW && how !== 'announced') return undefined;
  const holds =
    free.filter((index) => MONEY_LABEL.test(drafts[index]?.label ?? '')).findLast(isSum) ??
    free.findLast(isSum) ??
    (own.length >= FEW ? before.findLast(isSum) : undefined);
  if (holds !== undefined || how === 'bare') return holds;
  // "35 sản phẩm (tăng 18 sản phẩm so với năm 2025)" and the years' shares of what comes.
  const change = nearby.findLast((index) => {
    const draft = drafts[index];
    return draft?.isChange === true && mayHold({ ...draft, isChange: false }, first) && isSum(index);
  });
  if (change !== undefined) return change;
  // Amounts of many digits meet by chance in one of them; small counts do not tell it.
  const counts = free.filter((index) => !drafts[index]?.isRaised);
  // What names nothing itself may share out any of them.
  const alike = counts.filter((index) =>
    first.isBare
      ? isSlip(worth(drafts[index]), sum) && isWithin(worth(drafts[index]), sum)
      : drafts[index]?.reading.indicator === first.reading.indicator,
  );
  const areApart = areTold(own.flatMap((index) => drafts[index] ?? []));
  const near = own.length >= FEW ? nearest(drafts, how === 'announced' ? free : counts, sum) : [];
  const last = how === 'told' ? [] : (alike.length > 0 ? alike : counts).slice(-1);
  // The contents of a plan are of all its money.
  const whole = free.filter((index) => /tổng/iu.test(drafts[index]?.label ?? ''));
  const few = how === 'contents' ? whole : own.length >= FEW ? before : free;
  const likely = first.money ? few : near.length > 0 ? near : last;
  return likely.findLast((index) => {
    const all = worth(drafts[index]);
    const off = absolute(subtract(all, sum));
    // "Tổng dự toán …" and right under it "Nguồn kinh phí:" with every source.
    const isSure = how === 'announced' && own.length >= FEW && /tổng/iu.test(drafts[index]?.label ?? '');
    if (areApart && !first.money) return mayBeAll(all, sum);
    return isSlip(all, sum) && (!first.money || isSure || compare(multiply(off, QUARTER), all) <= 0);
  });
}
