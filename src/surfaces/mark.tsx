/** The mark of the house: a way that meets a stop, and a way around it. The same drawing as the icon. */
export const Mark = () => (
  <svg
    viewBox="16 10 96 104"
    aria-hidden="true"
    stroke-width="11"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d="M68 66h26" />
    <path d="M80 102V96c0-8-5-10-12-10-22 0-34-8-34-24 0-16 12-24 30-24h28" />
    <path d="M80 23 95 38 80 53" />
  </svg>
);
