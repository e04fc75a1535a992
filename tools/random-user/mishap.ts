import type { BankState } from '@/services/bank/core/state';
import { hashOf } from '@/services/demo/stories/player';
import type { Check } from './check';
import type { Follower } from './follower';
import type { FaultKind } from './intent';
import type { Phone } from './phone';
import type { Wish } from './wishes';

/** Whose way it is. */
interface Life {
  readonly state: BankState;
  readonly phone: Phone;
  readonly check: Check;
  readonly follower: Follower;
  settle(before: BankState, wish: Wish, reply: Awaited<ReturnType<Phone['send']>>): void;
}

/** Something goes wrong on the way, and the person tries again: it happens once, or not at all. */
export async function mishap(life: Life, before: BankState, wish: Wish, fault: FaultKind): Promise<void> {
  const { phone, check } = life;
  const unchanged = (why: string): void =>
    check.hold(
      `${why} leaves everything as it was`,
      life.state === before || hashOf(life.state) === hashOf(before),
    );
  switch (fault) {
    case 'lost-request':
    case 'never': {
      const reply = await phone.send(wish.command, fault === 'never' ? 'never-answers' : 'fails-before');
      check.hold(`${fault} is told as such`, !reply.ok && reply.failure.retryable);
      unchanged(fault);
      break;
    }
    case 'delay':
      return life.settle(before, wish, await phone.send(wish.command, 'slow'));
    case 'lost-answer': {
      await phone.send(wish.command, 'lost-answer');
      const between = life.state;
      const reply = await phone.send(wish.command);
      if (between === before || !('submissionId' in wish.command)) {
        // Refused both times, or a command that may be given twice: count what came of it, once.
        return between === before ? life.settle(before, wish, reply) : life.follower.adopt();
      }
      check.hold('after a lost answer the same submission is accepted', reply.ok);
      return life.settle(before, wish, reply);
    }
    case 'full': {
      phone.writesLeft = 0;
      const reply = await phone.send(wish.command);
      phone.writesLeft = Number.POSITIVE_INFINITY;
      check.hold('a full storage keeps a command from happening', !reply.ok);
      unchanged('a full storage');
      break;
    }
    case 'kill-before':
      restarted(life, 'a restart');
      break;
    case 'kill-after':
      life.settle(before, wish, await phone.send(wish.command));
      return restarted(life, 'a restart afterwards');
    case 'kill-between-writes': {
      phone.writesLeft = 1;
      const reply = await phone.send(wish.command);
      check.hold('half a write is no command', !reply.ok);
      restarted(life, 'a kill between two writes');
      unchanged('a kill between two writes');
      break;
    }
    case 'corrupt':
      return corrupted(life);
    case 'second-window': {
      const other = phone.window();
      check.hold('a second window shows the same', hashOf(other.state()) === hashOf(before));
      const reply = await phone.send(wish.command, null, other);
      // The first window looks into the storage whenever time goes on in it.
      phone.server.advanceTo(phone.server.now());
      return life.settle(before, wish, reply);
    }
  }
  life.settle(life.state, wish, await phone.send(wish.command));
}

function restarted(life: Life, why: string): void {
  const hash = hashOf(life.state);
  life.phone.restart();
  life.follower.keptAll(why, hash);
}

/** Whatever letter of what is stored became another, nothing is lost in silence; and one can start over. */
async function corrupted(life: Life): Promise<void> {
  const { phone, check } = life;
  const hash = hashOf(life.state);
  phone.corrupt(check.checks);
  phone.restart();
  const { server } = phone;
  const said = server.isClosed() !== null || server.news() !== null;
  check.hold('a broken storage loses nothing in silence', said || hashOf(life.state) === hash);
  const reply = await server.startOver(() => ({ ok: true as const, value: null }));
  check.hold('one can start over', reply.ok && server.isClosed() === null);
  life.follower.adopt();
}
