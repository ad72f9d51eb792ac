/** The time within which that part of all came. */
export const within = (part: number, times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.ceil(times.length * part) - 1]!;

export function tell(what: string, times: readonly number[]): void {
  const [half, most] = [within(0.5, times), within(0.95, times)];
  console.log(`${times.length} changes of phase ${what}: ${half} ms (p50), ${most} ms (p95).`);
}
