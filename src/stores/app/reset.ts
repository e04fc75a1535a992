import { forgetAsked } from '@/services';
import { forgetPerson } from '../kit/of-person';

/** What pages know of the person before: forgotten, so that the next person begins with nothing of theirs. */
export function resetStores(): void {
  forgetAsked();
  forgetPerson();
}
