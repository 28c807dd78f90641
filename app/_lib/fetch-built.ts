/** A file the build has written, in the shape its route declares. Throws where it cannot be had. */
export async function fetchBuilt<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: unexpected status: ${response.status} (want 200)`)
  return response.json()
}
