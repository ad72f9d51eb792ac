/** What a server said, as the ledger keeps it: people's addresses are not for everybody who reads it. */
export const withoutAddresses = (answer: string): string =>
  answer.replace(/<?[^\s<>@;]+@[^\s<>@;]+>?/g, '…').slice(0, 300);
