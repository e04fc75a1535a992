import { bankThere } from '@/services';

// What a page draws stands on an answer, so that the bank is there by then.
beforeAll(() => bankThere());
