const most = 6;

/** Who was looked at since the app was opened, the latest first, by the tenant's base. Kept in the memory of this tab and nowhere else: names of
 * customers do not stay on a device. */
const recent = new Map<string, readonly string[]>();

export const recentOf = (base: string): readonly string[] => recent.get(base) ?? [];

export function looked(base: string, identifier: string): void {
  recent.set(base, [identifier, ...recentOf(base).filter(other => other !== identifier)].slice(0, most));
}

/** Nobody who was erased stays in the list, under whichever identifier. */
export const forgotten = (base: string): void => void recent.delete(base);
