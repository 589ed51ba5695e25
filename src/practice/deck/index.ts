/** The deck: sample noes of all kinds, eight of each. */
import type { Sample } from '../sample';
import { AUTHORITY } from './authority';
import { BOUNDARY } from './boundary';
import { CONDITIONS } from './conditions';
import { FORM } from './form';
import { NEED } from './need';
import { TIME } from './time';
import { TRUST } from './trust';
import { UNSPOKEN } from './unspoken';

export const DECK: readonly Sample[] = [
  ...UNSPOKEN,
  ...FORM,
  ...TIME,
  ...CONDITIONS,
  ...AUTHORITY,
  ...TRUST,
  ...NEED,
  ...BOUNDARY,
];
