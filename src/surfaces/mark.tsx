/** The mark of the house: a way that stops, and a way around. The same drawing as the icon. */
export const Mark = () => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    stroke-width="2.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d="M12 4v7" />
    <path d="M4 20v-5a6 6 0 0 1 6-4h4a6 6 0 0 1 6 4v5" />
    <path d="M16.5 17 20 20.5 23 17" />
  </svg>
);
