fetch("http://127.0.0.1:3000/").then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
