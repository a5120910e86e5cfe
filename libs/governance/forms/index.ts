export { type AnswerInWords, answerInWords, questionInWords, within } from './answer-words.ts'
export {
  askedQuestions,
  checkAnswers,
  relevantAnswers,
  strangeAttachments,
  type Thoroughness,
  withoutAttachments,
} from './check-answers.ts'
export {
  type Answers,
  type AnswerValue,
  type Column,
  type Form,
  type Option,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type Row,
  type ShowIf,
} from './form.ts'
export { parseForm } from './parse-form.ts'
export { closeForm, type FormRefusal, formDigest, publishForm } from './publishing.ts'
