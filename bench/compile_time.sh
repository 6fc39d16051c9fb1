#!/usr/bin/env bash
# What checking costs: seconds of `cargo check` (user time, the best of three) for a program of many calls, against the same
# program with a function that checks nothing. And a clean debug build of the library.
#
#     bench/compile_time.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/target/compile_time
mkdir -p "$work/src"
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR=$work/target

cat > "$work/Cargo.toml" <<END
[package]
name = "calls"
version = "0.0.0"
edition = "2024"
[dependencies]
conformable = { path = "$root" }
[workspace]
END

# A shape of $1 axes, drawn from the lengths 2 to 9; the axes named in `fix` are set by the caller.
axis() { echo $((RANDOM % 8 + 2)); }
tensor() { echo "let $1 = <Tensor![f32; $2]>::zeros();"; }
join() { local IFS=,; echo "$*"; }

# Two operands of ranks 1 to 4 that fit in `dot!`.
pair() {
  local l=$((RANDOM % 4 + 1)) r=$((RANDOM % 4 + 1)) k a=() b=() i
  k=$(axis)
  for ((i = 0; i < l; i++)); do a+=("$(axis)"); done
  for ((i = 0; i < r; i++)); do b+=("$(axis)"); done
  a[l - 1]=$k
  b[r > 1 ? r - 2 : 0]=$k
  tensor a "$(join "${a[@]}")"
  tensor b "$(join "${b[@]}")"
}

# Two or three operands that fit in an equation, which is left in `equation`.
network() {
  local i j k l b
  i=$(axis) j=$(axis) k=$(axis) l=$(axis) b=$(axis)
  case $((RANDOM % 4)) in
    0) equation='"bij,bjk->bik", a, b'; tensor a "$b, $i, $j"; tensor b "$b, $j, $k" ;;
    1) equation='"ij,kj", a, b'; tensor a "$i, $j"; tensor b "$k, $j" ;;
    2) equation='"ij,jk,kl->il", a, b, c'; tensor a "$i, $j"; tensor b "$j, $k"; tensor c "$k, $l" ;;
    3) equation='"bi,ijk,bj->bk", a, b, c'; tensor a "$b, $i"; tensor b "$i, $j, $k"; tensor c "$b, $j" ;;
  esac
}

# A program of $1 functions with the operands of `$2` and the call `$3`.
program() {
  RANDOM=1
  echo '#![allow(unused_imports, dead_code, unused_variables)]'
  echo 'use conformable::*;'
  echo 'fn unchecked<A, B>(_: &A, _: &B) {}'
  for ((n = 0; n < $1; n++)); do
    echo "fn f$n() {"
    $2
    eval "echo \"let _ = $3; }\""
  done
  echo 'fn main() {}'
}

# The best user time of three checks of the program as it stands.
check() {
  local best=999 seconds
  for _ in 1 2 3; do
    touch "$work/src/main.rs"
    seconds=$( (TIMEFORMAT=%U; time cargo check --quiet --manifest-path "$work/Cargo.toml" 2>&3) 3>&2 2>&1 )
    best=$(printf '%s\n%s\n' "$best" "$seconds" | sort -g | head -n 1)
  done
  echo "$best"
}

compare() {
  program "$1" "$2" "$3" > "$work/src/main.rs"
  local with without
  with=$(check)
  program "$1" "$2" 'unchecked(&a, &b)' > "$work/src/main.rs"
  without=$(check)
  echo "$1 calls ${3%%(*}: $with s checked, $without s unchecked"
}

echo 'fn main() {}' > "$work/src/main.rs"
check > /dev/null
compare 1000 pair 'dot!(a, b)'
compare 300 network 'einsum!($equation)'

rm -rf "$work/target"
start=$SECONDS
cargo build --quiet --manifest-path "$root/Cargo.toml" -p conformable
echo "clean debug build of conformable: $((SECONDS - start)) s"
