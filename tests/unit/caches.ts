/** As much of a browser's Cache Storage as the copies of the log use, for Node, which has none. */
export function fakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, string>>();
  const open = async (name: string) => {
    const bodies = caches.get(name) ?? new Map<string, string>();
    caches.set(name, bodies);
    return {
      keys: async () => [...bodies.keys()].map((path) => ({ url: `https://example.org${path}` })),
      match: async (path: string) => {
        const body = bodies.get(path);
        return body === undefined ? undefined : new Response(body);
      },
      put: async (path: string, response: Response) => {
        bodies.set(path, await response.text());
      },
      delete: async (path: string) => bodies.delete(path),
    };
  };
  return { open } as unknown as CacheStorage;
}
