/** OpenCC's table of Traditional characters: `傳 传|優 优|…`, alternatives after a further space. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string
  export default table
}
