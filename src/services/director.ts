import { present } from '@/units/assert';
import { loadControls } from './apart/loading';
import { createPart } from './apart/part';
import type { Failure } from './contract/reply';
import { bankThere } from './index';

const part = createPart(loadControls);

/** What the director steers the simulated bank with, once it is there. */
export const controls = () => present(part.get()).controls;

export type Controls = ReturnType<typeof controls>;

/** Whether they are there already. */
export const haveControls = (): boolean => part.get() !== null;

/** Comes when the bank and what steers it are there. @returns why they are not; null where they are */
export const controlsThere = async (): Promise<Failure | null> => (await bankThere()) ?? part.there();
