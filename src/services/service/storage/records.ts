import type { Instant } from '@/units/day';
import { digest } from '@/units/digest';
import { sealed, unsealed } from '@/units/sealed';
import { canonical } from '../../bank/core/chance';
import type { BankState } from '../../bank/core/state';
import type { Logged } from '../../demo/stories/story';
import type { Storage } from './storage';

/**
 * The form of what is stored: docs/decisions/the-stored-log.md. Every record names the version of its form and holds
 * a digest of itself: a letter that became another is noticed.
 */
export const FORMAT = 2;

/** Two heads are written by turns: while one is written, the other stands. */
export const HEADS = ['head-0', 'head-1'] as const;
/** A part of the log has two places, written by turns as well. */
export type Side = 0 | 1;
/** A phone's storage takes 1 MB a key, and a command may not cost more because there were many before it. */
export const PART = 64;

/** What is known without reading a command: who, how many commands, the demo's time, and the chain over them all. */
export interface Head {
  readonly format: number;
  /** The version of the rule data that all of the log is done under. */
  readonly rules: number;
  /** Higher with every head: the highest is the newest. */
  readonly turn: number;
  /** The log that it is the head of. A log only grows; whatever else happens begins another one beside it. */
  readonly run: number;
  readonly personaId: string;
  readonly count: number;
  /** How many of the commands are in effect; the others were gone back behind. */
  readonly done: number;
  readonly now: Instant;
  /** So many times has the time been set; in between it has only gone on. */
  readonly journeys: number;
  readonly chain: string;
}

/** Up to 64 commands in a row, between the chain over all before them and the chain that includes them. */
export interface Part {
  readonly format: number;
  readonly run: number;
  readonly index: number;
  readonly personaId: string;
  readonly from: string;
  readonly to: string;
  readonly entries: readonly Logged[];
}

/** A log as it was stored. */
export interface Saved {
  readonly personaId: string;
  readonly entries: readonly Logged[];
  /** How many of them are in effect. */
  readonly done: number;
  readonly now: Instant;
  /** The version of the rule data that it was done under. */
  readonly rules: number;
  /** Which log it is, and how often its time was set: another window sees by them what has changed. */
  readonly run: number;
  readonly journeys: number;
  /** The state before these commands, where a stored one is believed; then those that led to it are not read. */
  readonly base?: Base;
}

/** What a state was made of: the first so many commands of a log, by the chain over them, and the rules they were done under. */
export interface MadeOf {
  readonly run: number;
  readonly personaId: string;
  readonly rules: number;
  readonly count: number;
  readonly chain: string;
}

/** A stored state that is believed. */
export interface Base {
  readonly of: MadeOf;
  readonly state: BankState;
}

export const partKey = (run: number, index: number, side: Side): string =>
  `log-${run}-${index}-${'ab'[side]}`;

/** The run and the place in it that a part's key names; null for every other key. */
export function partOf(key: string): { readonly run: number; readonly index: number } | null {
  const found = /^log-(\d+)-(\d+)-[ab]$/.exec(key);
  return found ? { run: Number(found[1]), index: Number(found[2]) } : null;
}

/** Whether a key is one of the log's, in this form or in the first one. */
export const isLogKey = (key: string): boolean => /^(head(-[01])?|log-\d+(-\d+-[ab])?)$/.test(key);

const SUM = 16;

/** The chain over a log, with one command more. */
export const link = (chain: string, entry: Logged): string => digest(`${chain}${canonical(entry)}`, SUM);

export const sealHead = (head: Head): string => sealed(JSON.stringify(head));

/**
 * Its commands stand in a line of their own and are in the chain already, so that a digest costs the same for one of
 * them as for sixty.
 * @param entries the commands as JSON, one after another, with commas between them
 */
export const sealPart = (part: Omit<Part, 'entries'>, entries: string): string =>
  `${sealed(JSON.stringify(part))}\n[${entries}]`;

/** A head as it was sealed; null where it is absent or not believed. `newer`: from a version after this one. */
export function readHead(text: string | null): Head | 'newer' | null {
  const head = opened<Head>(text);
  if (!head) return null;
  return head.format === FORMAT ? head : head.format > FORMAT ? 'newer' : null;
}

/** A part as it was sealed, each of its commands looked at; null where it is absent or not believed. */
export function readPart(text: string | null): Part | null {
  const [first = '', second = ''] = text?.split('\n') ?? [];
  const part = opened<Omit<Part, 'entries'>>(first);
  const entries = parsed<readonly Logged[]>(second);
  if (part?.format !== FORMAT || !Array.isArray(entries)) return null;
  return entries.reduce(link, part.from) === part.to ? { ...part, entries } : null;
}

/** A record as it was sealed; null where it is absent or not believed. */
export const opened = <Record extends object>(text: string | null): Record | null => {
  const body = text === null ? null : unsealed(text);
  return body === null ? null : parsed<Record>(body);
};

function parsed<Value>(text: string): Value | null {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

/** What stands under a key; null also where the storage does not let it be read. */
export function textAt(storage: Storage, key: string): string | null {
  try {
    return storage.read(key);
  } catch {
    return null;
  }
}
