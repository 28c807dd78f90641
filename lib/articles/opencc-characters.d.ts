/** OpenCC's table of Simplified characters: `发 發|后 後`, one alternative each. */
declare module "opencc-js/dict/STCharacters" {
  const table: string
  export default table
}
