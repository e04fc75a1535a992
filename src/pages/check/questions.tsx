import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { checkStore, useCheck } from '@/stores/check/check';
import type { Choice, Question } from '@/stores/check/claim/question';
import { choiceWords, questionWords } from './check-words';
import './questions.scss';

const { choose } = checkStore.getState();

/** What the sentence left open about a part of the claim, beside that part, each answer one tap away. */
export function Questions({ about }: { about: Question['about'] }) {
  const questions = useCheck((store) => store.questions);
  return questions
    .filter((question) => question.about === about)
    .map((question) => (
      <View key={`${question.why}/${question.said}`} className="question" role="note">
        <View className="question-text">{questionWords(question)}</View>
        <View className="question-choices">
          {question.choices.map((choice) => (
            <Button key={keyOf(choice)} kind="secondary" onTap={() => choose(choice)}>
              {choiceWords(choice)}
            </Button>
          ))}
        </View>
      </View>
    ));
}

/** No two answers of one question write the same into the same field. */
const keyOf = ({ field, part }: Choice): string => `${field}/${part[field]}/${part.termIn}`;
