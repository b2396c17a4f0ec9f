# What the shell blocks of a README see: the command as if it were installed, and nothing that reaches a network.
set -euo pipefail

communique() { node "$REPOSITORY/packages/cli/dist/bin.js" "$@"; }

npx() {
  case "$1" in
    communique | @communique/cli) shift && communique "$@" ;;
    *) echo "npx $1: not a command of this project" >&2 && return 1 ;;
  esac
}

npm() { node "$REPOSITORY/scripts/lib/readme-npm.mjs" "$@"; }
pnpm() { npm "$@"; }

# The block is run where a clone would be.
git() { [ "$1" = clone ]; }
cd() { [ "$1" = communique ] || builtin cd "$@"; }
