/** OpenCC's tables of characters: `傳 传|優 优|…`, alternatives after a further space. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string
  export default table
}

declare module "opencc-js/dict/STCharacters" {
  const table: string
  export default table
}
