import {
  Refused,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';

/** The references of kept objects. */
const references = new WeakMap<object, string>();

/** What a path leads to; members have their protocol names, in Pascal case. NULL_OBJECT is a missing one. */
export const NULL_OBJECT = Symbol('null object');

export interface Interpreter {
  readonly root: object;
  /** Objects kept between requests, by reference id. */
  readonly kept: Map<string, object>;
  /** May refuse an action before it is carried out. */
  readonly before: (action: Action) => void;
}

/**
 * Carries out a request action by action, as Excel does: the first that fails ends it, and what was done
 * before stays done. A member that the simulated objects lack is `ApiNotFound`, so that a call nobody
 * thought of cannot pass unseen.
 */
export function interpret(host: Interpreter, body: RequestBody): ResponseBody {
  const objects = new Map<number, object | typeof NULL_OBJECT>();
  const results: ActionResult[] = [];
  const traces: number[] = [];

  const resolve = (id: number): object | typeof NULL_OBJECT => {
    const known = objects.get(id);
    if (known) return known;
    const found = follow(id);
    objects.set(id, found);
    return found;
  };
  const args = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? resolve(path) : value;
    });
  const follow = (id: number): object | typeof NULL_OBJECT => {
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new Refused('InvalidObjectPath');
    if (path.ObjectPathType === 1) return host.root;
    if (path.ObjectPathType === 6) {
      const kept = host.kept.get(path.Name);
      if (!kept) throw new Refused('ItemNotFound', `reference ${path.Name}`);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === 4) return asObject(member(parent, path.Name));
    return asObject(call(parent, path.ObjectPathType === 5 ? 'Indexer' : path.Name, args(path.ArgumentInfo)));
  };
  const perform = (action: Action): unknown => {
    if (action.ActionType === 5) {
      traces.push(action.Id);
      return null;
    }
    const target = resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return action.ActionType < 3 ? null : { _IsNull: true };
    if (action.ActionType === 1) return identity(target);
    if (action.ActionType === 2) return query(target, action.QueryInfo?.Select ?? []);
    if (action.ActionType === 4) {
      member(target, action.Name);
      Reflect.set(target, action.Name, args(action.ArgumentInfo)[0]);
      return null;
    }
    if (action.ActionType !== 3) throw new Refused('UnsupportedOperation', `action ${action.ActionType}`);
    if (action.Name === '_KeepReference') {
      const reference = `ref${host.kept.size + 1}`;
      host.kept.set(reference, target);
      references.set(target, reference);
      return null;
    }
    return call(target, action.Name, args(action.ArgumentInfo)) ?? null;
  };

  for (const [index, action] of body.Actions.entries()) {
    try {
      host.before(action);
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const location = error.location || `${action.Name}`;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.code,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function identity(target: object): unknown {
  const reference = references.get(target);
  const id: unknown = Reflect.get(target, 'Id');
  return {
    ...(id === undefined ? {} : { Id: id, _Id: id }),
    ...(reference ? { _ReferenceId: reference } : {}),
  };
}

function query(target: object, select: readonly string[]): unknown {
  if (select.length === 0) throw new Refused('InvalidArgument', 'load of everything');
  const items: unknown = Reflect.get(target, 'Items');
  if (Array.isArray(items)) return { _Items: items.map((item) => pick(asObject(item), select)) };
  return pick(target, select);
}

function pick(
  target: object | typeof NULL_OBJECT,
  select: readonly string[],
): Record<string, unknown> | null {
  if (target === NULL_OBJECT) return null;
  const id: unknown = Reflect.get(target, 'Id');
  const picked: Record<string, unknown> = id === undefined ? {} : { _Id: id };
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = pascal(first);
    if (rest.length === 0) picked[name] = member(target, name);
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
  }
  for (const [name, paths] of deeper) picked[name] = pick(asObject(member(target, name)), paths);
  return picked;
}

function member(target: object, name: string): unknown {
  if (!/^_?[A-Z]/.test(name) || !(name in target)) {
    throw new Refused('ApiNotFound', `${target.constructor.name}.${name}`);
  }
  return Reflect.get(target, name);
}

function call(target: object, name: string, list: readonly unknown[]): unknown {
  const method = member(target, name);
  if (typeof method !== 'function') throw new Refused('ApiNotFound', `${target.constructor.name}.${name}()`);
  return Reflect.apply(method, target, list);
}

function asObject(value: unknown): object | typeof NULL_OBJECT {
  if (value === NULL_OBJECT || (typeof value === 'object' && value !== null)) return value;
  throw new Refused('InvalidObjectPath');
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
