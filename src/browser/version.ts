/** Which How Else this is, as its manifest says. */
import { api } from './api';

export const version = (): string => api.runtime.getManifest().version;
