export { ENDINGS, type FindOptions, findInputs } from './find.ts';
export { type Found, type Input, inputProblem, reasonOf } from './input.ts';
export { openInput } from './read.ts';
