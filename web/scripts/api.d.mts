/** Types of the server's interface, from its OpenAPI document. */
export function typesOf(document: unknown): Promise<string>;
