import type { CellRef } from '../grid/grid';
import type { ProducerType } from '../records/product-record';
import { rowCell } from '../records/record';
import { unknown, type Actual, type Measured } from './actual';
import { answerOf, type ProducerField } from './producer-answers';
import type { OpenCell } from './open-cell';
import type { Producer } from './producers';

/** What one producer says to a question: yes, no, or nobody knows. */
interface Reply {
  readonly yes: boolean | undefined;
  readonly cells: readonly CellRef[];
  readonly open: readonly OpenCell[];
}

type Ask = (producer: Producer, all: readonly Producer[]) => Reply;

/** A share over producers, each counted once; a blank answer leaves it undecided. */
function shareOf(ask: Ask): (target: unknown, measured: Measured) => Actual {
  return (_target, { producers: { producers, nameless } }) => {
    if (producers.length === 0) return unknown('no-producers');
    const replies = producers.map((producer) => ask(producer, producers));
    return {
      kind: 'share',
      numerator: replies.filter(({ yes }) => yes === true).length,
      denominator: producers.length,
      cells: replies.flatMap(({ yes, cells }) => (yes === true ? cells.slice(0, 1) : [])),
      denominatorCells: producers.map(nameCell),
      unknown: [...replies.flatMap(({ yes, open }) => (yes === undefined ? open : [])), ...nameless],
    };
  };
}

function nameCell({ rows: [row], entries: [entry] }: Producer): CellRef {
  if (row) return rowCell(row, ['name']);
  if (entry) return rowCell(entry, ['producer', 'name']);
  throw new RangeError('a producer stands on some row');
}

const says =
  (
    field: Extract<ProducerField, 'womenLed' | 'minorityLed' | 'modernChannels' | 'valueChain' | 'green'>,
  ): Ask =>
  (producer) => {
    const { value, ...where } = answerOf(producer, field);
    return { yes: value, ...where };
  };

const isOneOf =
  (...types: readonly ProducerType[]): Ask =>
  (producer) => {
    const { value, ...where } = answerOf(producer, 'type');
    return { yes: value === undefined ? undefined : types.includes(value), ...where };
  };

/**
 * Small and medium enterprises. Sheets that tell them from other enterprises are taken at their word; where a
 * sheet says only "doanh nghiệp" of all, how small they are is not known.
 */
const isSmallEnterprise: Ask = (producer, all) => {
  const { value, ...where } = answerOf(producer, 'type');
  if (value !== 'enterprise')
    return { yes: value === undefined ? undefined : value === 'small-enterprise', ...where };
  const told = all.some((other) => answerOf(other, 'type').value === 'small-enterprise');
  if (told) return { yes: false, ...where };
  const [layout, field] =
    producer.rows.length > 0 ? (['producers', 'type'] as const) : (['products', 'producerType'] as const);
  const open = where.cells.map((cell): OpenCell => ({ ...cell, layout, field, why: 'vague' }));
  return { yes: undefined, cells: where.cells, open };
};

/** The share of producers that are cooperatives; like all shares here over producers, each counted once. */
export const cooperativeShare = shareOf(isOneOf('cooperative'));
/** The share of producers that are cooperative groups. */
export const cooperativeGroupShare = shareOf(isOneOf('cooperative-group'));
/** The share of producers that are enterprises of any size. */
export const enterpriseShare = shareOf(isOneOf('enterprise', 'small-enterprise'));
/** The share of producers that are small or medium enterprises. */
export const smallEnterpriseShare = shareOf(isSmallEnterprise);
/** The share of producers that are cooperatives or enterprises. */
export const cooperativeEnterpriseShare = shareOf(isOneOf('cooperative', 'enterprise', 'small-enterprise'));
/** The share of producers that are cooperatives, cooperative groups or enterprises. */
export const organisedShare = shareOf(
  isOneOf('cooperative', 'cooperative-group', 'enterprise', 'small-enterprise'),
);
/** The share of producers that are cooperatives or cooperative groups. */
export const collectiveShare = shareOf(isOneOf('cooperative', 'cooperative-group'));
/** The share of producers that are households in business. */
export const householdShare = shareOf(isOneOf('household'));
/** The share of producers that women lead. */
export const womenShare = shareOf(says('womenLed'));
/** The share of producers that people of ethnic minorities lead. */
export const minorityShare = shareOf(says('minorityLed'));
/** The share of producers that sell through modern channels. */
export const modernChannelShare = shareOf(says('modernChannels'));
/** The share of producers that take part in a value chain. */
export const valueChainShare = shareOf(says('valueChain'));
/** The share of producers with green or circular production. */
export const greenShare = shareOf(says('green'));

/** Workers with a degree or certificate, of all workers at the producers. */
export function trainedLabourShare(_target: unknown, { producers: { producers } }: Measured): Actual {
  if (producers.length === 0) return unknown('no-producers');
  const workers = producers.map((producer) => answerOf(producer, 'workers'));
  const trained = producers.map((producer) => answerOf(producer, 'trainedWorkers'));
  const total = (answers: typeof workers): number =>
    answers.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const cells = (answers: typeof workers): CellRef[] =>
    answers.flatMap((answer) => (answer.value === undefined ? [] : answer.cells));
  const blanks = [...trained, ...workers].flatMap(({ open }) => open);
  if (blanks.length === 0 && total(workers) === 0) return unknown('empty-denominator');
  return {
    kind: 'share',
    numerator: total(trained),
    denominator: total(workers),
    cells: cells(trained),
    denominatorCells: cells(workers),
    unknown: blanks,
  };
}

/** How many producers there are, each once; unknown where no sheet lists any. */
export function producerCount(_target: unknown, { producers: { producers, nameless } }: Measured): Actual {
  if (producers.length === 0) return unknown('no-producers');
  return { kind: 'count', count: producers.length, cells: producers.map(nameCell), unknown: nameless };
}

/** How many producers are cooperatives; those whose kind nobody says leave it open. */
export function cooperativeCount(_target: unknown, { producers: { producers, nameless } }: Measured): Actual {
  if (producers.length === 0) return unknown('no-producers');
  const replies = producers.map((producer) => isOneOf('cooperative')(producer, producers));
  const yes = replies.filter((reply) => reply.yes === true);
  return {
    kind: 'count',
    count: yes.length,
    cells: yes.flatMap(({ cells }) => cells.slice(0, 1)),
    unknown: [...replies.flatMap((reply) => (reply.yes === undefined ? reply.open : [])), ...nameless],
  };
}
