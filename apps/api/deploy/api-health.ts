/** Ends well when the HTTP process of this container can serve. */
const { ok } = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3000}/api/health/ready`);
process.exit(ok ? 0 : 1);
