import { codeOf } from '@/services/demo/codes/scenario-code';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';

/** An entry of `condition.miniprogram.list` in project.config.json, as DevTools reads it. */
interface CompileMode {
  readonly name: string;
  readonly pathName: string;
  readonly query: string;
  readonly launchMode: 'default';
  readonly scene: null;
}

/** The end of every scenario as a compile mode. */
export const compileModes = (): CompileMode[] =>
  SCENARIOS.map((scenario) => ({
    name: scenario.title,
    pathName: 'pages/entry/index',
    query: `scene=${codeOf(play(scenario))}`,
    launchMode: 'default',
    scene: null,
  }));
