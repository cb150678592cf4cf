export { ENDINGS, type FindOptions, findInputs, OutputIsInput } from './find.ts';
export { type Found, type Input, inputProblem, reasonOf } from './input.ts';
export { namesFrom } from './names.ts';
export { openInput } from './read.ts';
