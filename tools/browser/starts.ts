import { launch } from './browser';
import { packed } from './packed';

/** Whether the browser in the packages starts on this machine; where it does not, this ends with why. */
launch(packed()).then((browser) => browser.close());
