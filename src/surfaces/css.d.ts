/** Styles are imported for their effect: the build writes them beside the script of their page. */
declare module '*.css';
